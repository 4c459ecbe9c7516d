import Dexie from 'dexie'
import type { Draft } from '../messages.ts'
import type { CaseDatabase } from './db.ts'

/** A reply that is being written, one per note and channel: kept on every edit, so that nothing typed is lost. */
export const keepDraft = async (db: CaseDatabase, noteId: string, draft: Draft): Promise<void> => {
  await db.drafts.put({ ...draft, case: noteId })
}

export const draftsOf = async (db: CaseDatabase, noteId: string): Promise<Draft[]> =>
  (
    await db.drafts.where('[case+channel]').between([noteId, Dexie.minKey], [noteId, Dexie.maxKey]).toArray()
  ).map(({ case: _case, ...draft }) => draft)
