import Dexie from 'dexie'
import { mayAppend } from '../cases/allowed.ts'
import { linkEvent, type Tail } from '../cases/chain.ts'
import type { CaseEvent, Disclosure, EventType, Json } from '../cases/event.ts'
import type { Refusal } from '../cases/refusals.ts'
import { caseState } from '../cases/state.ts'
import type { CaseView } from '../messages.ts'
import { fail, ok, type Result } from '../result.ts'
import type { CaseDatabase, EventRow, FileRow } from './db.ts'

/** An event that is not linked yet, with what must be written in the same transaction. */
export interface EventDraft {
  type: EventType
  data: { [key: string]: Json }
  disclosures?: Disclosure[]
  file?: Omit<FileRow, 'case'>
}

export interface Recording {
  noteId: string
  /** One click's name. The same request again writes nothing and answers with the case as it is. */
  request: string
  /** ms since 1970. */
  at: number
  by: string
  /** Chooses the events, given those that the case has; called inside the transaction, so it must not wait. */
  drafts: (before: CaseEvent[]) => EventDraft[]
}

export type RecordProblem = Refusal | 'storage-full' | 'not-saved'

/**
 * Appends one click's events to the log: links, disclosures, files and the derived state in one
 * transaction, so that two tabs or a killed worker can neither fork nor half-write it. Resolves after
 * the transaction is complete. Nothing but the database is awaited inside: the hash is synchronous.
 */
export async function record(
  db: CaseDatabase,
  recording: Recording,
): Promise<Result<CaseView, RecordProblem>> {
  try {
    return await db.transaction('rw', db.events, db.cases, db.disclosures, db.files, async () => {
      const before = await eventsOf(db, recording.noteId)
      if (!before.some((row) => requestOf(row) === recording.request)) {
        await append(db, recording, before)
      }
      const view = await viewOf(db, recording.noteId)
      return view ? ok(view) : fail('not-saved', 'nothing was appended')
    })
  } catch (error) {
    if (error instanceof Refused) return fail(error.reason)
    return isFull(error) ? fail('storage-full') : fail('not-saved', String(error))
  }
}

async function append(db: CaseDatabase, recording: Recording, before: EventRow[]): Promise<void> {
  const events: CaseEvent[] = before.map(bare)
  const newest = await db.events.orderBy('seq').last()
  let log: Tail | null = newest ? { seq: newest.seq, hash: newest.hash } : null
  const last = before.at(-1)
  let own: Tail | null = last ? { seq: last.caseSeq, hash: last.hash } : null

  const at = new Date(recording.at).toISOString()
  const drafts = recording.drafts(events)
  if (newest && at < newest.at) drafts.push({ type: 'clock-changed', data: { before: newest.at, now: at } })

  for (const [n, draft] of drafts.entries()) {
    const allowed = mayAppend(events, draft.type, draft.data)
    if (!allowed.ok) throw new Refused(allowed.reason)
    const { event, hash } = linkEvent(
      { case: recording.noteId, at, by: recording.by, type: draft.type, data: draft.data },
      { log, case: own },
    )
    await db.events.add({ ...event, hash, request: `${recording.request}:${n}` })
    if (draft.disclosures?.length) {
      await db.disclosures.bulkPut(draft.disclosures.map((d) => ({ ...d, case: recording.noteId })))
    }
    if (draft.file) await db.files.add({ ...draft.file, case: recording.noteId })
    events.push(event)
    log = { seq: event.seq, hash }
    own = { seq: event.caseSeq, hash }
  }
  if (events.length > 0) await db.cases.put(caseState(events))
}

/** Thrown inside the transaction, so that the events of the same click before it are undone too. */
class Refused extends Error {
  readonly reason: Refusal
  constructor(reason: Refusal) {
    super(reason)
    this.reason = reason
  }
}

const requestOf = (row: EventRow): string => row.request.slice(0, row.request.lastIndexOf(':'))

const bare = ({ hash: _hash, request: _request, ...event }: EventRow): CaseEvent => event

const eventsOf = (db: CaseDatabase, noteId: string): Promise<EventRow[]> =>
  db.events.where('[case+caseSeq]').between([noteId, Dexie.minKey], [noteId, Dexie.maxKey]).sortBy('caseSeq')

/** A case with its events in `caseSeq` order, or null when there is none. */
export async function viewOf(db: CaseDatabase, noteId: string): Promise<CaseView | null> {
  const events = (await eventsOf(db, noteId)).map(bare)
  if (events.length === 0) return null
  const disclosures = await db.disclosures.where({ case: noteId }).toArray()
  return {
    state: caseState(events),
    events,
    disclosures: disclosures.map(({ case: _case, ...disclosure }) => disclosure),
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  /QuotaExceeded/.test(`${error.name} ${String((error as { inner?: unknown }).inner)}`)
