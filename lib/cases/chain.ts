import { eventHash } from './digest.ts'
import type { CaseEvent } from './event.ts'

const NOTHING_BEFORE = '0'.repeat(64)

export interface Tail {
  seq: number
  hash: string
}

/** Links a drafted event to the end of the installation's log and to the end of its case. */
export function linkEvent(
  draft: Pick<CaseEvent, 'case' | 'at' | 'by' | 'type' | 'data'>,
  tails: { log: Tail | null; case: Tail | null },
): { event: CaseEvent; hash: string } {
  const event: CaseEvent = {
    v: 1,
    seq: tails.log ? tails.log.seq + 1 : 0,
    prev: tails.log?.hash ?? NOTHING_BEFORE,
    case: draft.case,
    caseSeq: tails.case ? tails.case.seq + 1 : 0,
    casePrev: tails.case?.hash ?? NOTHING_BEFORE,
    at: draft.at,
    by: draft.by,
    type: draft.type,
    data: draft.data,
  }
  return { event, hash: eventHash(event) }
}

/**
 * Checks the links of events in order: of the whole log (`seq`, `prev`) or of one case (`caseSeq`, `casePrev`).
 * `at` is the index of the first event that does not fit what stands before it.
 */
export function checkChain(
  events: readonly CaseEvent[],
  { by }: { by: 'log' | 'case' },
): { ok: true; head: string } | { ok: false; at: number; what: 'out-of-order' | 'changed' } {
  let head = NOTHING_BEFORE
  for (const [at, event] of events.entries()) {
    const [seq, prev] = by === 'log' ? [event.seq, event.prev] : [event.caseSeq, event.casePrev]
    if (seq !== at) return { ok: false, at, what: 'out-of-order' }
    if (prev !== head) return { ok: false, at, what: 'changed' }
    head = eventHash(event)
  }
  return { ok: true, head }
}
