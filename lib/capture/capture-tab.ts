import { browser } from 'wxt/browser'
import type { Viewport } from '../messages.ts'
import { sendMessage } from '../messenger.ts'
import { fail, ok, type Result } from '../result.ts'
import { readingOf } from '../storage/readings.ts'
import { type Picture, pictureFrom } from './picture.ts'
import { createQueue } from './queue.ts'

export interface Capture extends Picture {
  /** Address of the tab, access token included: cut it before it is stored. */
  address: string
  viewport: Viewport
  /** ms since 1970, of the moment before the picture. */
  at: number
}

/**
 * `needs-gesture`: the browser wants one key press, toolbar click or context menu of ours in this tab first.
 * `tab-changed`: another tab or note came to the front meanwhile; nothing was kept.
 */
export type CaptureTabProblem = 'needs-gesture' | 'tab-changed' | 'refused'

const inTurn = createQueue()
const ONCE_MORE = /MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/
const NEEDS_GESTURE = /activeTab|all_urls/

/**
 * One picture of the visible tab with our overlay hidden. The tab, its address and the note are the same
 * before and after, or there is no picture.
 */
export const captureTab = (tabId: number, noteId: string): Promise<Result<Capture, CaptureTabProblem>> =>
  inTurn(async () => {
    const before = await frontTab(tabId, noteId)
    if (!before) return fail('tab-changed')
    const viewport = await sendMessage('hideForCapture', undefined, tabId).catch(() => null)
    if (!viewport) return fail('refused', 'the page did not answer')
    const at = Date.now()
    let dataUrl: string
    try {
      dataUrl = await browser.tabs.captureVisibleTab(before.windowId, { format: 'png' })
    } catch (error) {
      const text = String(error)
      if (NEEDS_GESTURE.test(text)) return fail('needs-gesture', text)
      return fail('refused', ONCE_MORE.test(text) ? 'too many captures in a second' : text)
    } finally {
      await sendMessage('endCapture', undefined, tabId).catch(() => undefined)
    }
    const after = await frontTab(tabId, noteId)
    if (!after || after.address !== before.address) return fail('tab-changed')
    return ok({ ...(await pictureFrom(dataUrl)), address: before.address, viewport, at })
  })

async function frontTab(
  tabId: number,
  noteId: string,
): Promise<{ windowId: number; address: string } | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  const page = await readingOf(tabId)
  if (!tab?.active || !tab.url || !page?.reading.ok || page.reading.note.id !== noteId) return null
  return { windowId: tab.windowId, address: tab.url }
}
