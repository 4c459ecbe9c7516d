import { linkEvent, type Tail } from '../../../lib/cases/chain.ts'
import type { CaseEvent, EventType, Json } from '../../../lib/cases/event.ts'

export type Step = EventType | [EventType, { [key: string]: Json }]

/** One case with these steps, a minute apart, linked as the product links them. */
export function eventsOf(...steps: Step[]): CaseEvent[] {
  let tail: Tail | null = null
  return steps.map((step, i) => {
    const [type, data] = typeof step === 'string' ? [step, {}] : step
    const at = new Date(Date.UTC(2026, 10, 25, 4, i)).toISOString()
    const linked = linkEvent(
      { case: '0123456789abcdef01234567', at, by: '店长', type, data },
      { log: tail, case: tail },
    )
    tail = { seq: i, hash: linked.hash }
    return linked.event
  })
}

export const judged = (nature: string, risk = 'medium'): Step => ['assessed', { nature, risk }]

export const captured: Step = [
  'captured',
  { what: 'body', file: { path: 'captures/0001-body.png', sha256: 'x' } },
]
