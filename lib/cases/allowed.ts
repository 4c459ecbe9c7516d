import type { Nature } from '../assess/assessment.ts'
import { fail, ok, type Result } from '../result.ts'
import type { CaseEvent, EventType, Json } from './event.ts'
import type { Refusal } from './refusals.ts'
import { caseState, judgement } from './state.ts'

const GENUINE: readonly Nature[] = ['product-defect', 'misuse', 'service']

/** Complaints that are answered, not reported, unless there is another lawful ground. */
export const isGenuine = (nature: Nature): boolean => GENUINE.includes(nature)

/** What may still be added to a solved case. */
const AFTER_END: readonly EventType[] = [
  'seen',
  'assessed',
  'copied',
  'captured',
  'order-looked-up',
  'exported',
  'reopened',
  'note-gone',
  'clock-changed',
]

/**
 * Whether the method allows an event after these. No report for a genuine complaint without another lawful
 * ground; no second report without evidence captured since the rejection; a follow-up only after the solution.
 */
export function mayAppend(
  events: readonly CaseEvent[],
  type: EventType,
  data: { [key: string]: Json },
): Result<null, Refusal> {
  const status = events.length > 0 ? caseState(events).status : 'open'
  if (status === 'solved' && !AFTER_END.includes(type)) return fail('case-closed')
  if (type === 'copied' && data.channel === 'follow-up' && status !== 'solved') return fail('not-solved')
  if (type === 'report-submitted') return mayReport(events, data)
  if ((type === 'report-accepted' || type === 'report-rejected') && status !== 'reported')
    return fail('not-reported')
  return ok(null)
}

function mayReport(events: readonly CaseEvent[], data: { [key: string]: Json }): Result<null, Refusal> {
  if (events.length > 0 && caseState(events).status === 'reported') return fail('already-reported')
  if (isGenuine(judgement(events).nature) && data.ground === undefined) return fail('genuine-complaint')
  const rejected = events.findLastIndex((event) => event.type === 'report-rejected')
  const hasNew = events.slice(rejected + 1).some((event) => event.type === 'captured')
  return rejected >= 0 && !hasNew ? fail('no-new-evidence') : ok(null)
}
