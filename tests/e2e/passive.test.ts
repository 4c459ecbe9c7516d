import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTab } from '../replica/extension.ts'
import { FIRST_NOTE_ID } from '../replica/notes/index.ts'
import { fillSlots } from '../replica/walk.ts'
import { type Scene, scene } from './harness.ts'

interface Recorded {
  events: { type: string; key?: string; data?: string }[]
  messages: unknown[]
  posts: unknown[]
}
const recorded = (page: Page): Promise<Recorded> =>
  page.evaluate(() => (window as unknown as { __replica: Recorded }).__replica)

describe('the page learns nothing of what the merchant reads, writes or keeps', () => {
  let s: Scene
  beforeAll(async () => {
    s = await scene({ canCapture: true })
  })
  afterAll(() => s.close())

  it('sees no key, input, message or request of ours while a reply is written, copied and captured', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await openTab(sidebar, 'talk')
    await page.waitForLoadState('networkidle')
    const requestsBefore = s.replica.requests.length
    const before = await recorded(page)

    const editor = sidebar.locator('.edit textarea')
    await editor.click()
    await page.keyboard.press('End')
    await page.keyboard.type('secret abc')
    await page.keyboard.insertText('不能让页面听到')
    await fillSlots(sidebar)
    await sidebar.locator('#copy-reply').click()
    await sidebar.getByText('已复制').waitFor()
    await openTab(sidebar, 'defend')
    await sidebar.locator('#capture').click()
    await sidebar.getByText('已存下').waitFor()

    const after = await recorded(page)
    const fresh = after.events.slice(before.events.length)
    // Taking the focus is the one thing that cannot be hidden (measured).
    expect(fresh.filter((e) => e.type !== 'blur' && e.type !== 'focus')).toEqual([])
    expect(after.messages).toEqual([])
    expect(s.replica.requests.slice(requestsBefore)).toEqual([])
    await page.close()
  })

  it('leaves one anonymous element, no frame to be found, no global, no message, no resource entry', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await sidebar.locator('.verdict').waitFor()
    const seen = await page.evaluate(() => {
      const ours = [...document.documentElement.children].filter(
        (el) => el !== document.head && el !== document.body,
      )
      return {
        length: window.length,
        iframes: document.querySelectorAll('iframe').length,
        ours: ours.map((el) => ({
          tag: el.tagName,
          attributes: el.getAttributeNames(),
          shadow: el.shadowRoot,
          text: el.textContent,
          size: [el.clientWidth, el.clientHeight],
        })),
        entries: performance.getEntries().filter((entry) => entry.name.includes('extension')).length,
      }
    })
    expect(seen).toEqual({
      length: 0,
      iframes: 0,
      ours: [{ tag: 'DIV', attributes: ['style'], shadow: null, text: '', size: [0, 0] }],
      entries: 0,
    })
    expect((await recorded(page)).messages).toEqual([])
    await page.close()
  })

  it('never posts: the page’s comment box and buttons are untouched', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await openTab(sidebar, 'talk')
    const before = (await recorded(page)).events.length
    await fillSlots(sidebar)
    await sidebar.locator('#copy-reply').click()
    await sidebar.getByText('已复制').waitFor()
    expect(await page.locator('#content-textarea').textContent()).toBe('')
    const clicks = (await recorded(page)).events.slice(before).filter((e) => e.type === 'click')
    expect(clicks).toEqual([])
    expect((await recorded(page)).posts).toEqual([])
    await page.close()
  })

  it('goes without trace when it is switched off', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await sidebar.locator('.verdict').waitFor()
    const popup = await s.context.newPage()
    await popup.goto(`chrome-extension://${s.id}/popup.html`)
    await popup.getByRole('checkbox').uncheck()
    await page.waitForFunction(() => document.documentElement.children.length === 2)
    await popup.getByRole('checkbox').check()
    await page.waitForFunction(() => document.documentElement.children.length === 3)
    await popup.close()
    await page.close()
  })
})
