import { bytesToHex } from '@noble/hashes/utils.js'
import { browser } from 'wxt/browser'
import { captureTab } from '../../lib/capture/capture-tab.ts'
import { dataUrlOf } from '../../lib/capture/picture.ts'
import { fail } from '../../lib/result.ts'
import { draftsOfAction, draftsOfCapture } from '../../lib/storage/act.ts'
import { record, viewOf } from '../../lib/storage/case-log.ts'
import { database } from '../../lib/storage/db.ts'
import { keepDraft } from '../../lib/storage/drafts.ts'
import { exportCase } from '../../lib/storage/export-case.ts'
import { addressOf, readingOf } from '../../lib/storage/readings.ts'
import { loadSettings } from '../../lib/storage/settings.ts'
import { answer } from './answer.ts'
import { tellCases, tellViews } from './tell.ts'

/** A person's clicks become events of a case; nothing else writes one. */
export function answerCases(): void {
  answer('act', async ({ noteId, tabId, assessment, request, action }) => {
    const note = await openNoteOf(tabId, noteId)
    if (!note && !(await viewOf(database, noteId))) return fail('no-note')
    const { operator } = await loadSettings()
    const result = await record(database, {
      noteId,
      request,
      at: Date.now(),
      by: operator,
      drafts: (before) => draftsOfAction({ before, note, assessment, action, salt }),
    })
    changed(tabId)
    return result
  })

  answer('capture', async ({ noteId, tabId, assessment, request, part }) => {
    const note = await openNoteOf(tabId, noteId)
    if (!note) return fail('note-changed')
    const capture = await captureTab(tabId, noteId)
    if (!capture.ok) return capture
    const { operator } = await loadSettings()
    const product = { version: browser.runtime.getManifest().version, browser: navigator.userAgent }
    const result = await record(database, {
      noteId,
      request,
      at: Date.now(),
      by: operator,
      drafts: (before) =>
        draftsOfCapture({ before, note, assessment, part, capture: capture.value, product, salt }),
    })
    changed(tabId)
    return result
  })

  answer('saveDraft', ({ noteId, ...draft }) => keepDraft(database, noteId, draft))
  answer('listCases', () => database.cases.orderBy('lastAt').reverse().toArray())
  answer('getCase', ({ noteId }) => viewOf(database, noteId))
  answer('getPicture', async ({ noteId, path, small }) => {
    const file = await database.files.get([noteId, path])
    return file ? dataUrlOf(small ? file.thumbnail : file.blob) : null
  })
  answer('exportCase', async ({ noteId }) => {
    const { operator } = await loadSettings()
    const { name, version } = browser.runtime.getManifest()
    const result = await exportCase(database, {
      noteId,
      by: operator,
      product: { name, version },
      now: Date.now(),
    })
    changed(undefined)
    return result
  })
  answer('openNote', async ({ noteId }) => {
    const view = await viewOf(database, noteId)
    const url = (await addressOf(noteId)) ?? `https://www.xiaohongshu.com/explore/${noteId}`
    if (view) await browser.tabs.create({ url })
  })
}

/** The note as this tab shows it now; null when it shows another one or none. */
async function openNoteOf(tabId: number | undefined, noteId: string) {
  const page = tabId === undefined ? null : await readingOf(tabId)
  return page?.reading.ok && page.reading.note.id === noteId ? page.reading.note : null
}

/** 16 random bytes as 32 hex digits, for one commitment. */
const salt = (): string => bytesToHex(crypto.getRandomValues(new Uint8Array(16)))

function changed(tabId: number | undefined): void {
  tellCases()
  if (tabId !== undefined) tellViews(tabId)
}
