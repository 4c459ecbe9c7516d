import type { Nature, Risk } from '../assess/assessment.ts'
import { eventHash } from './digest.ts'
import type { CaseEvent, EventType, Json } from './event.ts'
import type { OrderLookedUpData, OrderOutcome, SeenData } from './event-data.ts'

export const STATUSES = [
  'open',
  'replied',
  'messaged',
  'reported',
  'report-accepted',
  'report-rejected',
  'solved',
  'gone',
] as const
export type CaseStatus = (typeof STATUSES)[number]

export interface CaseState {
  /** The note's id. */
  id: string
  title: string | null
  /** Commitment to the author's name; null when the page did not give it. */
  author: string | null
  nature: Nature
  risk: Risk
  status: CaseStatus
  /** `at` of the first and of the last event. */
  openedAt: string
  lastAt: string
  events: number
  captures: { path: string; what: string; at: string; sha256: string }[]
  /** How many times wording was copied. */
  copies: number
  /** Outcome of the newest order look-up; null without one. Not found does not mean not bought. */
  order: OrderOutcome | null
  /** Hash of the last event. */
  head: string
}

const STATUS_OF: Partial<Record<EventType, CaseStatus>> = {
  posted: 'replied',
  messaged: 'messaged',
  'report-submitted': 'reported',
  'report-accepted': 'report-accepted',
  'report-rejected': 'report-rejected',
  solved: 'solved',
  'note-gone': 'gone',
  reopened: 'open',
}

/** What the events of one case, in `caseSeq` order, say together. Throws on an empty list. */
export function caseState(events: readonly CaseEvent[]): CaseState {
  const first = events[0]
  const last = events.at(-1)
  if (!first || !last) throw new Error('a case has at least one event')
  const judged = judgement(events)
  const newest = (type: EventType) => events.findLast((event) => event.type === type)?.data
  // Logs of older versions may lack members.
  const seen = newest('seen') as Partial<SeenData> | undefined
  const order = newest('order-looked-up') as Partial<OrderLookedUpData> | undefined
  const captures = events.filter((event) => event.type === 'captured').map(captureOf)
  return {
    id: first.case,
    title: seen?.note?.title ?? null,
    author: seen?.author?.commit ?? null,
    ...judged,
    status: events.reduce<CaseStatus>((status, event) => STATUS_OF[event.type] ?? status, 'open'),
    openedAt: first.at,
    lastAt: last.at,
    events: events.length,
    captures,
    copies: events.filter((event) => event.type === 'copied').length,
    order: order?.outcome ?? null,
    head: eventHash(last),
  }
}

/** The merchant's judgement outranks ours; before any assessment the case counts as not negative. */
export function judgement(events: readonly CaseEvent[]): { nature: Nature; risk: Risk } {
  const said =
    events.findLast((event) => event.type === 'overridden') ??
    events.findLast((event) => event.type === 'assessed')
  return {
    nature: (said?.data.nature as Nature | undefined) ?? 'not-negative',
    risk: (said?.data.risk as Risk | undefined) ?? 'low',
  }
}

function captureOf(event: CaseEvent): CaseState['captures'][number] {
  const file = event.data.file as { [key: string]: Json }
  return { path: String(file.path), what: String(event.data.what), at: event.at, sha256: String(file.sha256) }
}
