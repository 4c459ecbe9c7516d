import Dexie from 'dexie'
import { browser } from 'wxt/browser'
import { dataUrlOf } from '../capture/picture.ts'
import type { CaseEvent, Disclosure } from '../cases/event.ts'
import { closingData, packFiles, sealPack } from '../evidence/pack.ts'
import type { CaseView, ExportProblem } from '../messages.ts'
import { fail, ok, type Result } from '../result.ts'
import { record, viewOf } from './case-log.ts'
import type { CaseDatabase } from './db.ts'

/** A worker has no object addresses, so the file goes to the download as one `data:` address, held in memory. */
const MAX_BYTES = 40_000_000

/**
 * Appends the closing event and hands the case to the browser's downloads as an evidence pack (a ZIP, laid out
 * as docs/evidence.md says). Should the case grow between reading and closing, it starts once more.
 */
export async function exportCase(
  db: CaseDatabase,
  {
    noteId,
    by,
    product,
    now,
  }: { noteId: string; by: string; product: { name: string; version: string }; now: number },
): Promise<Result<{ name: string; bytes: number }, ExportProblem>> {
  const view = await viewOf(db, noteId)
  if (!view) return fail('no-case')
  const rows = await db.files
    .where('[case+path]')
    .between([noteId, Dexie.minKey], [noteId, Dexie.maxKey])
    .toArray()
  if (rows.reduce((sum, row) => sum + row.blob.size, 0) > MAX_BYTES) return fail('too-large')
  const files = await Promise.all(
    rows.map(async ({ path, blob }) => ({ path, bytes: new Uint8Array(await blob.arrayBuffer()) })),
  )
  const parts = packFiles({ events: view.events, files, disclosed: ownWords(view) })
  const closing = closingData(parts)
  const closed = await record(db, {
    noteId,
    request: crypto.randomUUID(),
    at: now,
    by,
    drafts: (before) => (hasGrown(before, view.events) ? [] : [{ type: 'exported', data: closing }]),
  })
  if (!closed.ok) return fail(closed.reason === 'storage-full' ? 'storage-full' : 'not-saved')
  if (closed.value.events.at(-1)?.type !== 'exported') return exportCase(db, { noteId, by, product, now })

  const bytes = sealPack(parts, closed.value.events, product)
  const name = `case-${noteId}-${closed.value.state.lastAt.slice(0, 10)}.zip`
  const url = await dataUrlOf(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }))
  await browser.downloads.download({ url, filename: name, saveAs: false })
  return ok({ name, bytes: bytes.length })
}

/** Disclosed without asking: what the merchant wrote. Names, comments and order numbers stay commitments. */
function ownWords({ events, disclosures }: CaseView): Disclosure[] {
  const own = events.flatMap(({ data }) => [data.text, data.why, data.how])
  const commits = new Set(own.map((value) => (value as { commit?: string } | null | undefined)?.commit))
  return disclosures.filter(({ commit }) => commits.has(commit))
}

const hasGrown = (now: readonly CaseEvent[], then: readonly CaseEvent[]): boolean =>
  now.length !== then.length
