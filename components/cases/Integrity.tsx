import { useMemo } from 'preact/hooks'
import { checkChain } from '../../lib/cases/chain.ts'
import type { CaseEvent } from '../../lib/cases/event.ts'
import { Note } from '../Say.tsx'
import { useWords } from '../words/words.ts'

/** Checks the case's chain here and now, and says what that proves and what not. */
export function Integrity({ events }: { events: CaseEvent[] }) {
  const words = useWords()
  const checked = useMemo(() => checkChain(events, { by: 'case' }), [events])
  return (
    <section class="sec stack">
      <h2>{words.record.integrity}</h2>
      {checked.ok ? (
        <Note
          kind="ok"
          icon="check"
          title={words.record.whole}
          why={`${checked.head.slice(0, 4)}…${checked.head.slice(-4)}`}
        />
      ) : (
        <Note kind="warn" icon="info" title={words.record.broken(checked.at)} alert />
      )}
      <p class="xs muted">{words.record.limits}</p>
    </section>
  )
}
