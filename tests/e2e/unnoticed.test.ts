import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { launch } from '../replica/browser.ts'
import { sidebarOf, withCaptureRight, workerOf } from '../replica/extension.ts'
import { FIRST_NOTE_ID } from '../replica/notes/index.ts'
import { type Replica, startReplica } from '../replica/server.ts'

/** All that a page could keep of a visit, without times and without what hangs on chance. */
interface Trace {
  requests: string[]
  console: string[]
  events: string[]
  messages: number
  posts: number
  entries: string[]
  storage: string[]
  globals: string[]
  natives: string[]
  added: string[]
}

/** Where the focus is can be seen; scrolling and the replica's own resizing depend on the machine. */
const BY_CHANCE = /^(?:blur|focus|focusin|focusout|scroll|selectionchange)|ResizeObserver loop/

async function traceOf(page: Page): Promise<Omit<Trace, 'requests' | 'console'>> {
  return page.evaluate(() => {
    type Entry = { type: string; on: string; target: string; key?: string; data?: string; message?: string }
    const record = (
      window as unknown as { __replica: { events: Entry[]; messages: unknown[]; posts: unknown[] } }
    ).__replica
    const natives = [
      'fetch',
      'XMLHttpRequest',
      'MutationObserver',
      'setTimeout',
      'open',
      'postMessage',
    ] as const
    const methods = [
      Element.prototype.attachShadow,
      Document.prototype.createElement,
      EventTarget.prototype.addEventListener,
    ]
    return {
      events: record.events.map(({ type, on, target, key = '', data = '', message = '' }) =>
        [type, on, target, key, data, message].join(' ').trim(),
      ),
      messages: record.messages.length,
      posts: record.posts.length,
      entries: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .toSorted(),
      storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
      globals: Object.getOwnPropertyNames(window).toSorted(),
      natives: [...natives.map((name) => String(window[name])), ...methods.map(String)],
      added: [...document.documentElement.children].map((el) => el.outerHTML.slice(0, 5)),
    }
  })
}

/** The same visit, by the same hand: a note over the feed, closed again, then a note as a page. */
async function visit(withExtension: boolean): Promise<{ layer: Trace; page: Trace }> {
  const folder = mkdtempSync(join(tmpdir(), 'unnoticed-'))
  const replica: Replica = await startReplica()
  const context: BrowserContext = await launch({
    extension: withExtension ? withCaptureRight(join(folder, 'extension')) : null,
    profile: join(folder, 'profile'),
    replicaPort: replica.port,
    headless: true,
  })
  if (withExtension) {
    const worker = await workerOf(context)
    await worker.evaluate(() => chrome.storage.local.set({ settings: { folded: false, introduced: true } }))
  }
  const said: string[] = []
  const page = await context.newPage()
  page.on('console', (message) => said.push(message.text()))
  const take = async (): Promise<Trace> => {
    await page.waitForLoadState('networkidle')
    const requests = replica.requests.splice(0).map(({ method, host, path }) => `${method} ${host}${path}`)
    return { requests: requests.toSorted(), console: said.splice(0), ...(await traceOf(page)) }
  }
  const work = async (): Promise<void> => {
    if (!withExtension) return
    const sidebar = await sidebarOf(page)
    await sidebar.locator('.verdict').waitFor()
    // By keyboard: the mouse reaches a frame only half a second after it has appeared (see `openTab`).
    const press = (selector: string): Promise<void> => sidebar.locator(selector).press('Enter')
    await press('#tab-talk')
    await sidebar.locator('.edit textarea').fill('这句话不能让页面知道')
    await press('#copy-reply')
    await sidebar.getByText('已复制').waitFor()
    await press('#tab-defend')
    await press('#capture')
    await sidebar.getByText('已存下').waitFor()
    await press('#tab-record')
    await press('#export')
    await sidebar.getByText('已导出').waitFor()
  }

  await page.goto('https://www.xiaohongshu.com/explore')
  await page.locator('section.note-item a.cover').nth(1).dispatchEvent('click')
  await page.locator('.note-detail-mask .comment-item').first().waitFor()
  await work()
  await page.locator('.note-detail-mask .close').dispatchEvent('click')
  await page.locator('.note-detail-mask').waitFor({ state: 'detached' })
  const layer = await take()
  await page.goto(replica.noteUrl(FIRST_NOTE_ID))
  await page.locator('.comment-item').first().waitFor()
  await work()
  const whole = await take()
  await context.close()
  await replica.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  return { layer, page: whole }
}

describe('the site’s own record of a visit', () => {
  it('is the same with the extension at work as without it, but for one anonymous element', async () => {
    const without = await visit(false)
    const at = await visit(true)
    for (const where of ['layer', 'page'] as const) {
      const { added, events, ...same } = at[where]
      const { added: addedWithout, events: eventsWithout, ...sameWithout } = without[where]
      expect(same, where).toEqual(sameWithout)
      expect(
        events.filter((event) => !BY_CHANCE.test(event)),
        where,
      ).toEqual(eventsWithout.filter((event) => !BY_CHANCE.test(event)))
      expect(added, where).toEqual([...addedWithout, '<div '])
    }
  }, 90_000)
})
