import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTab, sidebarOf, workerOf } from '../replica/extension.ts'
import { FIRST_NOTE_ID } from '../replica/notes/index.ts'
import { clickUntil, type Scene, scene } from './harness.ts'

/** Children of <html> beside head and body: what we leave in the page. */
const ours = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.children.length - 2)

describe('the overlay', () => {
  let s: Scene
  beforeAll(async () => {
    s = await scene({ settings: { folded: true } })
  })
  afterAll(() => s.close())

  it('is a small handle at first, with the risk as a word, and remembers that it was opened', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    const handle = sidebar.locator('.handle.high')
    await handle.waitFor()
    expect(await handle.getAttribute('aria-label')).toContain('高')
    expect(await sidebar.evaluate(() => [innerWidth, innerHeight])).toEqual([36, 92])
    await clickUntil(handle, sidebar.locator('.verdict'))
    await page.reload()
    const again = await sidebarOf(page)
    await again.locator('.verdict').waitFor()
    await clickUntil(again.locator('#fold'), again.locator('.handle'))
    await page.close()
  })

  it.each([
    ['login-wall', '登录后才能看到全文'],
    ['gone', '这篇笔记现在看不到'],
    ['gone-text', '这篇笔记现在看不到'],
    ['verification', '网站要求验证'],
  ])('says what is the matter on a page that is %s', async (name, title) => {
    const worker = await workerOf(s.context)
    await worker.evaluate(() => chrome.storage.local.set({ settings: { folded: false, introduced: true } }))
    const { page, sidebar } = await s.open(`${s.replica.noteUrl(FIRST_NOTE_ID)}&replica=${name}`)
    await sidebar.getByRole('heading', { name: title }).waitFor()
    expect(await sidebar.locator('.verdict').count()).toBe(0)
    await page.close()
  })

  it('takes a masked count for what it is when nobody is logged in', async () => {
    const { page, sidebar } = await s.open(`${s.replica.noteUrl(FIRST_NOTE_ID)}&replica=logged-out`)
    await sidebar.getByText('互动数的准确值').waitFor()
    expect(await sidebar.locator('.ev').innerText()).toContain('未登录，看不到')
    await page.close()
  })

  it('comes back when the page removes it, a few times, and then leaves the page alone', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await sidebar.locator('.verdict').waitFor()
    for (let i = 0; i < 3; i += 1) {
      await page.evaluate(() => document.documentElement.lastElementChild?.remove())
      await page.waitForFunction(() => document.documentElement.children.length === 3)
    }
    await page.evaluate(() => document.documentElement.lastElementChild?.remove())
    const worker = await workerOf(s.context)
    const badge = () =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true })
        return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 })
      })
    await expect.poll(badge).toBe('!')
    expect(await ours(page)).toBe(0)
    await page.close()
  })

  it('offers the side panel where the policy of the page keeps frames out', async () => {
    const page = await s.context.newPage()
    await page.goto(`${s.replica.noteUrl(FIRST_NOTE_ID)}&replica=coep`)
    const worker = await workerOf(s.context)
    const badge = () =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true })
        return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 })
      })
    await expect.poll(badge, { timeout: 10_000 }).toBe('!')
    expect(await ours(page)).toBe(0)
    await page.close()
  })

  it('shows the same page in the side panel, for the tab in front', async () => {
    const { page } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    const panel = await s.context.newPage()
    await panel.goto(`chrome-extension://${s.id}/sidebar.html`)
    await page.bringToFront()
    await panel.locator('.verdict .risk.high').waitFor()
    expect(await panel.locator('#fold').count()).toBe(0)
    await panel.close()
    await page.close()
  })

  it('moves to the left, so that the words of the note and the comments can be read beside it', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    const comments = page.locator('.interaction-container')
    await sidebar.locator('.verdict').waitFor()
    const covered = (): Promise<boolean> =>
      comments.evaluate((el) => {
        const box = el.getBoundingClientRect()
        return !el.contains(document.elementFromPoint(box.right - 20, box.top + 200))
      })
    expect(await covered()).toBe(true)
    const isLeft = sidebar.locator('.panel.left')
    await clickUntil(sidebar.locator('#side'), isLeft)
    await expect.poll(covered).toBe(false)
    await page.close()
  })

  it('counts no click that would keep evidence while something of the page lies over it', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await openTab(sidebar, 'defend')
    await page.evaluate(() => {
      const layer = document.createElement('div')
      layer.style.cssText =
        'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:rgb(0 0 0/.01)'
      document.documentElement.append(layer)
    })
    const problem = sidebar.getByRole('alert')
    await expect
      .poll(
        async () => {
          await sidebar.locator('#capture').click()
          return problem.innerText()
        },
        { timeout: 20_000 },
      )
      .toContain('挡住')
    await page.close()
  })

  it('does not take its own hiding for a cover: what follows a capture at once is done', async () => {
    const other = await scene({ canCapture: true })
    const { sidebar } = await other.open(other.replica.noteUrl(FIRST_NOTE_ID))
    await sidebar.locator('#tab-defend').press('Enter')
    await sidebar.locator('#capture').press('Enter')
    await sidebar.getByText('已存下').waitFor()
    await sidebar.locator('#tab-record').press('Enter')
    await sidebar.locator('#export').press('Enter')
    await sidebar.getByText('已导出').waitFor()
    await other.close()
  })

  it('has all three keys: the browser gives some letters to nobody and does not say so', async () => {
    const worker = await workerOf(s.context)
    const keys = await worker.evaluate(async () =>
      (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
    )
    expect(Object.fromEntries(keys)).toMatchObject({
      'toggle-sidebar': 'Alt+Shift+K',
      capture: 'Alt+Shift+S',
      'copy-reply': 'Alt+Shift+F',
    })
  })

  it('says which key to press when the browser refuses a capture', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await openTab(sidebar, 'defend')
    await sidebar.locator('#capture').click()
    const problem = sidebar.getByRole('alert')
    await problem.waitFor()
    expect(await problem.innerText()).toContain('Alt+Shift+S')
    await page.close()
  })

  it('goes at once and without trace when the extension is replaced under a live page', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await sidebar.locator('.verdict').waitFor()
    const worker = await workerOf(s.context)
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    // The old one goes; a new one, put in by the new worker, may follow.
    await expect.poll(() => sidebar.isDetached(), { timeout: 10_000 }).toBe(true)
    await page.close()
  })
})
