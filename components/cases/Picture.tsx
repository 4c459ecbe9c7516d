import { useEffect, useState } from 'preact/hooks'
import { sendMessage } from '../../lib/messenger.ts'
import { useWords } from '../words/words.ts'

/** A small copy of a capture; a click opens the whole one beside the page. */
export function Picture({ noteId, path }: { noteId: string; path: string }) {
  const words = useWords()
  const [small, setSmall] = useState<string | null>(null)
  const [whole, setWhole] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    sendMessage('getPicture', { noteId, path, small: true }).then((url) => {
      if (isCurrent) setSmall(url)
    })
    return () => {
      isCurrent = false
    }
  }, [noteId, path])
  const toggle = async (): Promise<void> => {
    setWhole(whole ? null : await sendMessage('getPicture', { noteId, path, small: false }))
  }
  if (!small) return null
  return (
    <button
      type="button"
      class={whole ? 'thumb whole' : 'thumb'}
      aria-label={words.record.picture}
      aria-expanded={whole !== null}
      onClick={toggle}
    >
      <img src={whole ?? small} alt="" />
    </button>
  )
}
