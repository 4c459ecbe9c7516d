import type { Nature, Risk } from '../assess/assessment.ts'
import { eventHash } from './digest.ts'
import type { CaseEvent, EventType, Json } from './event.ts'

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
  nature: Nature
  risk: Risk
  status: CaseStatus
  /** `at` of the first and of the last event. */
  openedAt: string
  lastAt: string
  events: number
  captures: { path: string; what: string; at: string; sha256: string }[]
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
  const seen = events.findLast((event) => event.type === 'seen')
  const note = seen?.data.note as { title?: string | null } | undefined
  return {
    id: first.case,
    title: note?.title ?? null,
    ...judged,
    status: events.reduce<CaseStatus>((status, event) => STATUS_OF[event.type] ?? status, 'open'),
    openedAt: first.at,
    lastAt: last.at,
    events: events.length,
    captures: events.filter((event) => event.type === 'captured').map(captureOf),
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
