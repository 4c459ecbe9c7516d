import Dexie, { type Table } from 'dexie'
import type { CaseEvent, Disclosure } from '../cases/event.ts'
import type { CaseState } from '../cases/state.ts'
import type { Draft } from '../messages.ts'

/** An event with its hash and the click that caused it; `request:n` makes a repeated message write once. */
export interface EventRow extends CaseEvent {
  hash: string
  request: string
}

/** A captured file as its bytes came from the browser, and a small copy for lists (never evidence). */
export interface FileRow {
  case: string
  /** Path in the evidence pack, `captures/0001-body.png`. */
  path: string
  sha256: string
  blob: Blob
  thumbnail: Blob
}

export interface DisclosureRow extends Disclosure {
  case: string
}

export interface DraftRow extends Draft {
  case: string
}

/**
 * The one database. Only the worker opens it: the embedded frame has no IndexedDB in a default profile,
 * and in a content script it would lie in the site's own origin.
 */
export class CaseDatabase extends Dexie {
  declare events: Table<EventRow, number>
  declare cases: Table<CaseState, string>
  declare disclosures: Table<DisclosureRow, string>
  declare files: Table<FileRow, [string, string]>
  declare drafts: Table<DraftRow, [string, string]>

  constructor(name = 'cases') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      events: '&seq, &request, [case+caseSeq]',
      // Derived from events and written with them, so that the list needs no replay.
      cases: '&id, lastAt',
      disclosures: '&commit, case',
      files: '&[case+path]',
      drafts: '&[case+channel]',
    })
  }
}

export const database = new CaseDatabase()
