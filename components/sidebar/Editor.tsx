import type { RefObject } from 'preact'
import { emptySlots } from '../../lib/reply/fill.ts'
import { useWords } from '../words/words.ts'

/** A real text field with marks behind it, so that input methods, undo and screen readers work as anywhere. */
export function Editor(props: {
  text: string
  onEdit: (text: string) => void
  area: RefObject<HTMLTextAreaElement | null>
}) {
  const words = useWords()
  const { text } = props
  const pieces = []
  let from = 0
  for (const slot of emptySlots(text)) {
    pieces.push(
      text.slice(from, slot.start),
      <span class="slot empty" key={slot.start}>
        {text.slice(slot.start, slot.end)}
      </span>,
    )
    from = slot.end
  }
  pieces.push(text.slice(from))
  return (
    <div class="edit" lang="zh-CN">
      {/* The line break at the end keeps the box as high as the field when the text ends with one. */}
      <div class="marks" aria-hidden="true">
        {pieces}
        {'\n'}
      </div>
      <textarea
        ref={props.area}
        aria-label={words.talk.text}
        spellcheck={false}
        value={text}
        onInput={(e) => props.onEdit(e.currentTarget.value)}
      />
    </div>
  )
}
