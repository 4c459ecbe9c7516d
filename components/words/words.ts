import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Settings } from '../../lib/settings.ts'
import { en } from './en.ts'
import { type Words, zh } from './zh.ts'

const WordsContext = createContext<Words>(zh)
export const WordsProvider = WordsContext.Provider
export const useWords = (): Words => useContext(WordsContext)

/** The language chosen in the settings; `auto` follows the browser, and Chinese is the fallback. */
export function wordsFor(language: Settings['language'], browserLanguage: string): Words {
  if (language !== 'auto') return language === 'en' ? en : zh
  return browserLanguage.toLowerCase().startsWith('zh') ? zh : en
}
