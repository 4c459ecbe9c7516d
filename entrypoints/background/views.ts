import { browser } from 'wxt/browser'
import { sendMessage } from '../../lib/messenger.ts'
import { viewOf } from '../../lib/storage/case-log.ts'
import { database } from '../../lib/storage/db.ts'
import { draftsOf } from '../../lib/storage/drafts.ts'
import { firstSeenAt, forgetReading, keepReading, readingOf } from '../../lib/storage/readings.ts'
import { loadSettings, saveSettings } from '../../lib/storage/settings.ts'
import { answer } from './answer.ts'
import { showOverlays } from './overlay.ts'
import { tellViews } from './tell.ts'

/** What the sidebar shows: the newest reading of its tab, the case of that note, its drafts, the settings. */
export function answerViews(): void {
  answer('pageRead', async (page, sender) => {
    const tabId = sender.tab?.id
    if (tabId === undefined || sender.frameId !== 0) return
    if (await keepReading(tabId, page, Date.now())) tellViews(tabId)
  })

  answer('getView', async (asked, sender) => {
    const tabId = asked.tabId ?? sender.tab?.id
    if (tabId === undefined) throw new Error('no tab')
    if (sender.tab) sendMessage('overlayAlive', undefined, tabId).catch(() => undefined)
    const page = await readingOf(tabId)
    const noteId = page?.reading.ok ? page.reading.note.id : null
    return {
      tabId,
      page,
      firstSeenAt: noteId ? await firstSeenAt(noteId) : null,
      case: noteId ? await viewOf(database, noteId) : null,
      drafts: noteId ? await draftsOf(database, noteId) : [],
      settings: await loadSettings(),
    }
  })

  answer('getSettings', loadSettings)
  answer('saveSettings', async (change) => {
    const settings = await saveSettings(change)
    await showOverlays(settings)
    return settings
  })

  browser.tabs.onRemoved.addListener((tabId) => void forgetReading(tabId))
}
