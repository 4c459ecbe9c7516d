import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sidebarOf } from '../replica/extension.ts'
import { userOf } from '../replica/notes/expand.ts'
import { FIRST_NOTE_ID } from '../replica/notes/index.ts'
import { type Scene, scene } from './harness.ts'

describe('following the merchant through the site', () => {
  let s: Scene
  beforeAll(async () => {
    s = await scene({ replica: { hydrateAfterMs: 300 } })
  })
  afterAll(() => s.close())

  it('shows nothing on the feed, the verdict over a note in a layer, and nothing again after it is closed', async () => {
    const page = await s.context.newPage()
    await page.goto('https://www.xiaohongshu.com/explore')
    await page.locator('section.note-item').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)

    const card = page.locator('section.note-item').nth(1)
    const title = await card.locator('.footer .title').innerText()
    await card.locator('a.cover').click()
    const sidebar = await sidebarOf(page)
    await sidebar.locator('.top h1', { hasText: title.trim() }).waitFor()

    // The key reaches the page: a sidebar that appears takes no focus.
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => {
      const host = document.documentElement.lastElementChild as HTMLElement
      return getComputedStyle(host).display === 'none'
    })
    await page.close()
  })

  it('never shows the verdict of one note for another', async () => {
    const page = await s.context.newPage()
    await page.goto('https://www.xiaohongshu.com/explore')
    const cards = page.locator('section.note-item')
    const titles = await cards.locator('.footer .title').allInnerTexts()
    await cards.nth(0).locator('a.cover').click()
    const sidebar = await sidebarOf(page)
    await sidebar.locator('.top h1', { hasText: titles[0]?.trim() ?? '' }).waitFor()

    // Every headline that the sidebar ever shows, with the note that is open at that moment.
    await sidebar.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      new MutationObserver(() => seen.push(document.querySelector('.top h1')?.textContent ?? '')).observe(
        document.body,
        { childList: true, subtree: true, characterData: true },
      )
    })
    await page.keyboard.press('Escape')
    await page.locator('.note-detail-mask').waitFor({ state: 'detached' })
    await cards.nth(2).locator('a.cover').click()
    await sidebar.locator('.top h1', { hasText: titles[2]?.trim() ?? '' }).waitFor()
    const seen = await sidebar.evaluate(() => (window as unknown as { seen: string[] }).seen)
    const afterLeaving = seen.slice(seen.findIndex((title) => title !== titles[0]?.trim()))
    expect(afterLeaving).not.toContain(titles[0]?.trim())
    await page.close()
  })

  it('waits while the layer swaps one note for the next, and shows neither for the other', async () => {
    const page = await s.context.newPage()
    await page.goto('https://www.xiaohongshu.com/explore')
    const titles = await page.locator('section.note-item .footer .title').allInnerTexts()
    await page.locator('section.note-item').nth(0).locator('a.cover').click()
    const sidebar = await sidebarOf(page)
    const shows = (title: string | undefined) =>
      sidebar.locator('.top h1', { hasText: title?.trim() ?? '' }).waitFor()
    await shows(titles[0])
    // The address changes at once; the old note stands in the layer until the next one has come.
    await page.locator('.note-step.down').dispatchEvent('click')
    const atOnce = await page.evaluate(() => [
      location.pathname,
      document.querySelector('.note-detail-mask')?.getAttribute('note-id'),
    ])
    expect(atOnce[0]).not.toContain(atOnce[1])
    await sidebar.locator('.top h1', { hasText: titles[0]?.trim() ?? '' }).waitFor({ state: 'detached' })
    await shows(titles[1])
    await page.goBack()
    await shows(titles[0])
    await page.close()
  })

  it('reads a note that opens over a profile without a change of the address', async () => {
    const page = await s.context.newPage()
    await page.goto(`https://www.xiaohongshu.com/user/profile/${userOf('风起').userId}?replica=profile-layer`)
    const card = page.locator('section.note-item').first()
    const title = await card.locator('.footer .title').innerText()
    await card.locator('a.cover').click()
    expect(page.url()).toContain('/user/profile/')
    const sidebar = await sidebarOf(page)
    await sidebar.locator('.top h1', { hasText: title.trim() }).waitFor()
    await page.close()
  })

  it('reads the same client under its other name', async () => {
    const page = await s.context.newPage()
    await page.goto(s.replica.noteUrl(FIRST_NOTE_ID).replace('xiaohongshu.com', 'rednote.com'))
    await (await sidebarOf(page)).locator('.verdict .risk.high').waitFor()
    await page.close()
  })
})
