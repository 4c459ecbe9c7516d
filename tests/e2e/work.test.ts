import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTab } from '../replica/extension.ts'
import { FIRST_NOTE_ID } from '../replica/notes/index.ts'
import { fillSlots } from '../replica/walk.ts'
import { type Scene, scene } from './harness.ts'

const copyReply = async (sidebar: Frame): Promise<string> => {
  await openTab(sidebar, 'talk')
  await fillSlots(sidebar)
  const text = await sidebar.locator('.edit textarea').inputValue()
  await sidebar.locator('#copy-reply').click()
  await sidebar.getByText('已复制').waitFor()
  return text
}
const eventsIn = async (sidebar: Frame): Promise<string[]> => {
  await openTab(sidebar, 'record')
  return sidebar.locator('.time > li').allInnerTexts()
}

describe('from the page to a closed case', () => {
  let s: Scene
  beforeAll(async () => {
    s = await scene({ canCapture: true })
    await s.context.grantPermissions(['clipboard-read'], { origin: 'https://www.xiaohongshu.com' })
  })
  afterAll(() => s.close())

  it('judges the note with quotes that stand in it', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await sidebar.locator('.verdict .risk.high').waitFor()
    const body = await page.locator('#detail-desc:visible').innerText()
    const quotes = await sidebar.locator('.ev mark').allInnerTexts()
    expect(quotes.length).toBeGreaterThan(1)
    expect(quotes.some((quote) => body.includes(quote))).toBe(true)
    await page.close()
  })

  it('shows every count that its sum of engagement is made of', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await sidebar.getByText(/合计至少/).waitFor()
    const text = await sidebar.locator('.ev dd.num').innerText()
    const [sum, ...counts] = [
      /合计至少 ([\d,]+)/,
      /赞 ([\d,]+)/,
      /藏 ([\d,]+)/,
      /评 ([\d,]+)/,
      /转 ([\d,]+)/,
    ].map((pattern) => Number(pattern.exec(text)?.[1]?.replaceAll(',', '')))
    expect(counts.reduce((a, b) => a + b, 0)).toBe(sum)
    await page.close()
  })

  it('copies the edited text in one click, also where the page blocks the clipboard', async () => {
    for (const url of [
      s.replica.noteUrl(FIRST_NOTE_ID),
      `${s.replica.noteUrl(FIRST_NOTE_ID)}&replica=clipboard-blocked`,
    ]) {
      const { page, sidebar } = await s.open(url)
      await openTab(sidebar, 'talk')
      await sidebar.locator('.edit textarea').fill('看到了，我们今天就查这一批。')
      await sidebar.locator('#copy-reply').click()
      await sidebar.getByText('已复制').waitFor()
      const reader = await s.context.newPage()
      await reader.goto('https://www.xiaohongshu.com/explore')
      await reader.bringToFront()
      expect(await reader.evaluate(() => navigator.clipboard.readText())).toBe('看到了，我们今天就查这一批。')
      await reader.close()
      await page.close()
    }
  })

  it('asks before a text with an empty slot is copied', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await openTab(sidebar, 'talk')
    await sidebar.locator('.edit textarea').fill('我们已封存{批次号}送检。')
    await sidebar.locator('#copy-reply').click()
    await sidebar.getByText('还有空位没填，仍要复制？').waitFor()
    expect(await sidebar.getByText('已复制').count()).toBe(0)
    await page.close()
  })

  it('keeps copy, capture, order and end as events of one case that the popup shows', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    const text = await copyReply(sidebar)
    await sidebar.getByRole('button', { name: '我已发布' }).click()
    await sidebar.getByText('已记下').waitFor()
    await sidebar.getByRole('button', { name: '私信', exact: true }).click()
    await sidebar.getByRole('textbox', { name: '粘贴订单号' }).fill('HT2026110300418')
    await sidebar.getByRole('button', { name: '没找到' }).click()
    await sidebar.getByText('没有找到不等于没有购买').waitFor()
    await openTab(sidebar, 'defend')
    await sidebar.locator('#capture').click()
    await sidebar.getByText('已存下').waitFor()
    const events = (await eventsIn(sidebar)).join('\n')
    for (const part of ['打开笔记', '评估', text, 'HT2026110300418', '截图']) expect(events).toContain(part)

    await sidebar.locator('#solve').click()
    await sidebar.getByRole('heading', { name: '已解决' }).waitFor()

    const popup = await s.context.newPage()
    await popup.goto(`chrome-extension://${s.id}/popup.html`)
    await popup.getByRole('button', { name: /^已结 1/ }).click()
    await popup.locator('.cases button').click()
    await popup.getByText('HT2026110300418').waitFor()
    await popup.locator('.thumb img').waitFor()
    await popup.locator('#open-note').click()
    const again = await s.context.waitForEvent('page')
    expect(again.url()).toContain(FIRST_NOTE_ID)
    await again.close()
    await popup.close()
    await page.close()
  })

  it('takes pictures without our overlay in them', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    // A page that is still filling itself differs from its own picture of a moment before.
    await page.locator('.comment-item').first().waitFor()
    await page.waitForLoadState('networkidle')
    await openTab(sidebar, 'defend')
    await sidebar.locator('#capture').click()
    await sidebar.getByText('已存下').waitFor()
    await openTab(sidebar, 'record')
    await sidebar.locator('.thumb').last().click()
    await sidebar.locator('.thumb.whole img').waitFor()
    const captured = await sidebar.locator('.thumb.whole img').getAttribute('src')
    const host = page.locator('html > div')
    await host.evaluate((el) => el.style.setProperty('display', 'none', 'important'))
    const blank = await s.context.newPage()
    const differing = await blank.evaluate(differingPixels, [
      captured ?? '',
      `data:image/png;base64,${(await page.screenshot()).toString('base64')}`,
    ] as const)
    // Cursor blink and picture decoding may touch a few; the panel alone would be a quarter of the screen.
    expect(differing).toBeLessThan(0.01)
    await page.close()
  })

  it('writes a repeated click once, and loses nothing when the worker is killed', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await openTab(sidebar, 'talk')
    await sidebar.locator('.edit textarea').fill('写到一半的回复')
    await expect.poll(() => draftsKept(sidebar, FIRST_NOTE_ID)).toContain('写到一半的回复')
    const cdp = await s.context.newCDPSession(page)
    await cdp.send('ServiceWorker.enable')
    await cdp.send('ServiceWorker.stopAllWorkers')
    await sidebar.locator('#copy-reply').click()
    await sidebar.getByText('已复制').waitFor()
    const events = await eventsIn(sidebar)
    expect(events.filter((text) => text.includes('写到一半的回复'))).toHaveLength(1)
    await page.close()
  })

  it('tells a content script nothing: what a page could take over may hand in a reading and no more', async () => {
    const { page } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    const ask = await asContentScript(page, s.id)
    for (const type of ['listCases', 'getCase', 'getView', 'getSettings', 'exportCase', 'act']) {
      const data = { noteId: FIRST_NOTE_ID }
      expect(await ask({ type, data, timestamp: 1, id: 1 }), type).toMatchObject({ err: expect.anything() })
    }
    await page.close()
  })
})

async function draftsKept(sidebar: Frame, noteId: string): Promise<string> {
  return sidebar.evaluate(async (id) => {
    const answer = (await chrome.runtime.sendMessage({ type: 'getView', data: {}, timestamp: 1, id: 1 })) as {
      res: { drafts: { text: string }[]; page: { reading: { note?: { id: string } } } }
    }
    return answer.res.page.reading.note?.id === id ? answer.res.drafts.map((d) => d.text).join() : ''
  }, noteId)
}

/** Sends messages from the isolated world of our own content script. */
async function asContentScript(
  page: Page,
  extensionId: string,
): Promise<(message: object) => Promise<unknown>> {
  const cdp = await page.context().newCDPSession(page)
  const world = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}` && context.auxData?.type === 'isolated') {
        resolve(context.id)
      }
    })
  })
  await cdp.send('Runtime.enable')
  const contextId = await world
  return async (message) => {
    const { result } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
      awaitPromise: true,
      returnByValue: true,
    })
    return result.value
  }
}

/** Share of pixels that differ between two pictures of the same size, counted in the page. */
async function differingPixels([one, other]: readonly [string, string]): Promise<number> {
  const pixels = async (src: string): Promise<ImageData> => {
    const bitmap = await createImageBitmap(await (await fetch(src)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    context.drawImage(bitmap, 0, 0)
    return context.getImageData(0, 0, bitmap.width, bitmap.height)
  }
  const [a, b] = [await pixels(one), await pixels(other)]
  if (a.width !== b.width || a.height !== b.height) return 1
  let differing = 0
  for (let i = 0; i < a.data.length; i += 4) {
    if (Math.abs((a.data[i] ?? 0) - (b.data[i] ?? 0)) > 8) differing += 1
  }
  return differing / (a.data.length / 4)
}
