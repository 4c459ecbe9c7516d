import { browser } from 'wxt/browser'
import { type PageReading, pageReadingSchema } from '../messages.ts'

/**
 * The newest reading of each tab, and the address with token of each note seen, in session storage:
 * it outlives an idle worker, is closed to content scripts, and ends with the browser.
 */

const readingKey = (tabId: number): string => `reading:${tabId}`
const addressKey = (noteId: string): string => `address:${noteId}`
const firstSeenKey = (noteId: string): string => `first-seen:${noteId}`

/** Stores a reading unless a newer one of this tab is there. True when it was stored. */
export const keepReading = (tabId: number, page: PageReading, now: number): Promise<boolean> =>
  // A lock, because two messages may be handled at once and the look and the write are two steps.
  navigator.locks.request(readingKey(tabId), async () => {
    const before = await readingOf(tabId)
    const isLate = before && (page.run < before.run || (page.run === before.run && page.seq <= before.seq))
    if (isLate) return false
    const items: Record<string, unknown> = { [readingKey(tabId)]: page }
    if (page.reading.ok) {
      const { id } = page.reading.note
      items[addressKey(id)] = page.address
      items[firstSeenKey(id)] = (await firstSeenAt(id)) ?? now
    }
    await browser.storage.session.set(items)
    return true
  })

export async function readingOf(tabId: number): Promise<PageReading | null> {
  const key = readingKey(tabId)
  const parsed = pageReadingSchema.safeParse((await browser.storage.session.get(key))[key])
  return parsed.success ? parsed.data : null
}

export const forgetReading = (tabId: number): Promise<void> =>
  browser.storage.session.remove(readingKey(tabId))

/** The address that opened the note in this browser session; the site often refuses one without token. */
export async function addressOf(noteId: string): Promise<string | null> {
  const key = addressKey(noteId)
  const value: unknown = (await browser.storage.session.get(key))[key]
  return typeof value === 'string' ? value : null
}

/** When the note was first read in this browser session, ms since 1970: the half hour to assess runs from here. */
export async function firstSeenAt(noteId: string): Promise<number | null> {
  const key = firstSeenKey(noteId)
  const value: unknown = (await browser.storage.session.get(key))[key]
  return typeof value === 'number' ? value : null
}
