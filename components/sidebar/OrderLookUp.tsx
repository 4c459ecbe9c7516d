import { useState } from 'preact/hooks'
import { Note } from '../Say.tsx'
import { useWords } from '../words/words.ts'
import { useDesk } from './desk.ts'
import { Problem } from './Problem.tsx'
import { useAction } from './use-action.ts'

/** A pasted order number and what the person found in the shop's own list. Never matched by nickname. */
export function OrderLookUp() {
  const words = useWords()
  const desk = useDesk()
  const [number, setNumber] = useState('')
  const [outcome, setOutcome] = useState<'found' | 'not-found' | null>(null)
  const { run, problem } = useAction()
  const trimmed = number.trim()
  const note = async (found: 'found' | 'not-found'): Promise<void> => {
    if (
      trimmed &&
      (await run(() => desk.act({ kind: 'order-looked-up', number: trimmed, outcome: found })))
    ) {
      setOutcome(found)
    }
  }
  return (
    <section class="sec stack">
      <h2>
        {words.talk.order}
        <span>{words.onThisMachine}</span>
      </h2>
      <p class="xs muted">{words.talk.orderHint}</p>
      <input
        class="field num"
        aria-label={words.talk.orderNumber}
        placeholder={words.talk.orderNumber}
        value={number}
        onInput={(e) => {
          setNumber(e.currentTarget.value)
          setOutcome(null)
        }}
      />
      <div class="row">
        {(['found', 'not-found'] as const).map((o) => (
          <button key={o} type="button" class="btn grow" aria-disabled={!trimmed} onClick={() => note(o)}>
            {o === 'found' ? words.talk.found : words.talk.notFound}
          </button>
        ))}
      </div>
      {outcome === 'found' && <Note kind="ok" icon="check" title={words.talk.foundNote} />}
      {outcome === 'not-found' && (
        <Note kind="warn" icon="info" title={words.talk.notFoundNote} why={words.talk.notFoundWhy} />
      )}
      <Problem problem={problem} />
    </section>
  )
}
