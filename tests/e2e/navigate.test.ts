import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sidebarOf } from '../replica/extension.ts'
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
})
