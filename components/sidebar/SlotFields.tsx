import { useState } from 'preact/hooks'
import { emptySlots } from '../../lib/reply/fill.ts'
import { useWords } from '../words/words.ts'

/** One small field for each slot that is still empty; Enter or leaving the field writes it into the text. */
export function SlotFields(props: { text: string; onEdit: (text: string) => void }) {
  const words = useWords()
  const names = [...new Set(emptySlots(props.text).map((slot) => slot.name))]
  if (names.length === 0) return null
  return (
    <section class="sec">
      <h2>{words.talk.slots}</h2>
      <div class="slots">
        {names.map((name) => (
          <SlotField
            key={name}
            name={name}
            hint={words.talk.fill}
            onFill={(value) => props.onEdit(props.text.replaceAll(`{${name}}`, value))}
          />
        ))}
      </div>
    </section>
  )
}

function SlotField(props: { name: string; hint: string; onFill: (value: string) => void }) {
  const [value, setValue] = useState('')
  const give = (): void => {
    if (value.trim()) props.onFill(value.trim())
  }
  return (
    <>
      <label for={`slot-${props.name}`} lang="zh-CN">
        {props.name}
      </label>
      <input
        id={`slot-${props.name}`}
        class="field"
        placeholder={props.hint}
        value={value}
        onInput={(e) => setValue(e.currentTarget.value)}
        onBlur={give}
        onKeyDown={(e) => {
          // Enter during composition chooses a candidate of the input method.
          if (e.key === 'Enter' && !e.isComposing) give()
        }}
      />
    </>
  )
}
