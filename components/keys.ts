import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { useWords } from './words/words.ts'

/** The keys as the browser has them: a person may change them, and the browser may have refused ours. */
export interface Keys {
  toggle: string
  capture: string
}

export const KeysContext = createContext<Keys>({ toggle: '', capture: '' })

/** Puts the keys into a sentence; one that is not set says so. */
export function useWithKeys(): (sentence: string) => string {
  const keys = useContext(KeysContext)
  const { noKey } = useWords()
  return (sentence) =>
    sentence.replace('{toggle}', keys.toggle || noKey).replace('{capture}', keys.capture || noKey)
}
