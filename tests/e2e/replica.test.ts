import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { View } from '../../lib/messages.ts'
import type { Note } from '../../lib/note/note.ts'
import { commentsOf, idOf, totalOf } from '../replica/notes/expand.ts'
import { NOTES } from '../replica/notes/index.ts'
import { type Scene, scene } from './harness.ts'

/** What the worker holds for this tab, asked as the sidebar asks. */
async function noteIn(sidebar: Frame): Promise<Note | null> {
  const answer = await sidebar.evaluate(
    () =>
      chrome.runtime.sendMessage({ type: 'getView', data: {}, timestamp: 1, id: 1 }) as Promise<{
        res: View
      }>,
  )
  const reading = answer.res.page?.reading
  return reading?.ok ? reading.note : null
}

const plain = (desc: string): string =>
  desc
    .replaceAll('[话题]#', '')
    .replace(/\[[^\]]+\]/g, '')
    .replace(/\s+/g, '')

describe('every note of the replica', () => {
  let s: Scene
  beforeAll(async () => {
    s = await scene()
  })
  afterAll(() => s.close())

  it.each(NOTES.map((spec) => [spec.key, spec] as const))(
    '%s is read in the browser as it was written',
    async (_, spec) => {
      const { page, sidebar } = await s.open(s.replica.noteUrl(idOf(spec.key)))
      const total = totalOf(commentsOf(spec, 0))
      // After hydration, which ends with the comments and the bar's number of them.
      const isWhole = async (): Promise<boolean> => {
        const note = await noteIn(sidebar)
        return note?.missing.length === 0 && note.counts.comments.value === total
      }
      await expect.poll(isWhole, { timeout: 10_000 }).toBe(true)
      const note = await noteIn(sidebar)
      expect(note).toMatchObject({
        id: idOf(spec.key),
        title: spec.title || null,
        type: spec.video ? 'video' : 'normal',
        images: spec.video ? 0 : spec.pictures.length,
        author: { name: spec.author },
        missing: [],
      })
      expect(plain(note?.body ?? '')).toBe(plain(spec.desc))
      expect(note?.date?.edited).toBe(spec.edited ?? false)
      expect(note?.date?.place ?? null).toBe(spec.place ?? null)
      await page.close()
    },
  )

  it('gives more comments on scroll and more replies on a click, and the sidebar reads them', async () => {
    const [spec] = NOTES
    const { page, sidebar } = await s.open(s.replica.noteUrl(idOf(spec?.key ?? '')))
    const loaded = async (): Promise<number> => (await noteIn(sidebar))?.comments.loaded ?? 0
    await expect.poll(loaded).toBeGreaterThan(10)
    const before = await loaded()
    // Not by mouse: in a window of this width the sidebar lies over the button.
    await page.locator('.show-more').first().dispatchEvent('click')
    await expect.poll(loaded).toBe(before + 1)
    await page.locator('.note-scroller').evaluate((el) => el.scrollTo(0, el.scrollHeight))
    await expect.poll(loaded).toBeGreaterThan(before + 10)
    await page.close()
  })
})
