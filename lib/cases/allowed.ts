import type { Nature } from '../assess/assessment.ts'
import { fail, ok, type Result } from '../result.ts'
import type { CaseEvent, EventType, Json } from './event.ts'
import { isGround } from './ground.ts'
import type { Refusal } from './refusals.ts'
import { judgement } from './state.ts'

const GENUINE: readonly Nature[] = ['product-defect', 'misuse', 'service']

/** Complaints that are answered, not reported, unless there is another lawful ground. */
export const isGenuine = (nature: Nature): boolean => GENUINE.includes(nature)

/** What may still be added to a solved case; of copies only the follow-up. */
const AFTER_END: readonly EventType[] = [
  'seen',
  'assessed',
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
 *
 * Asked of the events themselves and not of the status, which says only the newest step: a report runs on
 * while the author is answered, and a note that disappears stays solved.
 */
export function mayAppend(
  events: readonly CaseEvent[],
  type: EventType,
  data: { [key: string]: Json },
): Result<null, Refusal> {
  const isFollowUp = type === 'copied' && data.channel === 'follow-up'
  if (isSolved(events)) return isFollowUp || AFTER_END.includes(type) ? ok(null) : fail('case-closed')
  if (isFollowUp) return fail('not-solved')
  if (type === 'report-submitted') return mayReport(events, data)
  const isResult = type === 'report-accepted' || type === 'report-rejected'
  return isResult && !isReportRunning(events) ? fail('not-reported') : ok(null)
}

/** A report was submitted and its result is not on record, whatever else was done since. */
export const isReportRunning = (events: readonly CaseEvent[]): boolean =>
  newest(events, ['report-submitted', 'report-accepted', 'report-rejected'])?.type === 'report-submitted'

const isSolved = (events: readonly CaseEvent[]): boolean =>
  newest(events, ['solved', 'reopened'])?.type === 'solved'

const newest = (events: readonly CaseEvent[], types: readonly EventType[]): CaseEvent | undefined =>
  events.findLast((event) => types.includes(event.type))

function mayReport(events: readonly CaseEvent[], data: { [key: string]: Json }): Result<null, Refusal> {
  if (isReportRunning(events)) return fail('already-reported')
  if (isGenuine(judgement(events).nature) && !isGround(data.ground)) return fail('genuine-complaint')
  const rejected = events.findLastIndex((event) => event.type === 'report-rejected')
  const hasNew = events.slice(rejected + 1).some((event) => event.type === 'captured')
  return rejected >= 0 && !hasNew ? fail('no-new-evidence') : ok(null)
}
