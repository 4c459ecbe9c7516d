import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTab } from '../replica/extension.ts'
import { FIRST_NOTE_ID } from '../replica/notes/index.ts'
import { type Scene, scene } from './harness.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Pictures to be looked at, not compared: `npm run e2e` leaves them here. */
const SHOTS = join(import.meta.dirname, '../../.runs/looks')

interface Violation {
  id: string
  impact: string | null
  nodes: { html: string }[]
}

async function seriousIn(view: Frame | Page): Promise<string[]> {
  await view.evaluate(AXE)
  const violations = await view.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }
    return (await axe.run()).violations
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

describe.each([
  ['light', 'zh-CN'],
  ['dark', 'zh-CN'],
  ['light', 'en-US'],
  ['dark', 'en-US'],
] as const)('looks and access, %s, %s', (colorScheme, lang) => {
  let s: Scene
  const name = (what: string): string => join(SHOTS, `${what}-${colorScheme}-${lang.slice(0, 2)}.png`)
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true })
    s = await scene({
      canCapture: true,
      colorScheme,
      lang,
      settings: { language: lang.startsWith('zh') ? 'zh' : 'en', introduced: false },
    })
  })
  afterAll(() => s.close())

  it('finds nothing serious in any tab of the sidebar, and nothing is cut off at its narrowest', async () => {
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await sidebar.locator('.verdict').waitFor()
    for (const tab of ['assess', 'talk', 'defend', 'record'] as const) {
      await openTab(sidebar, tab)
      if (tab === 'defend') {
        await sidebar.locator('#capture').click()
        await sidebar.locator('.list .done').waitFor()
      }
      if (tab === 'record') await sidebar.locator('.thumb img').waitFor()
      expect(await seriousIn(sidebar), tab).toEqual([])
      await page.screenshot({ path: name(tab) })
    }
    await sidebar.locator('.resizer').focus()
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowRight')
    await sidebar.waitForFunction(() => innerWidth === 280)
    for (const tab of ['assess', 'talk', 'defend', 'record'] as const) {
      await openTab(sidebar, tab)
      const cut = await sidebar.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(cut, `${tab} at 280 px`).toBe(0)
      await page.screenshot({ path: name(`narrow-${tab}`) })
    }
    await sidebar.locator('#fold').click()
    await sidebar.locator('.handle').waitFor()
    expect(await seriousIn(sidebar), 'handle').toEqual([])
    await page.screenshot({ path: name('folded') })
    await page.close()
  })

  it('finds nothing serious in popup, case and options', async () => {
    const page = await s.context.newPage()
    await page.setViewportSize({ width: 400, height: 560 })
    await page.goto(`chrome-extension://${s.id}/popup.html`)
    await page.locator('.cases button').first().waitFor()
    expect(await seriousIn(page), 'popup').toEqual([])
    await page.screenshot({ path: name('popup') })
    await page.locator('.cases button').first().click()
    await page.locator('.time').waitFor()
    expect(await seriousIn(page), 'case').toEqual([])
    await page.screenshot({ path: name('popup-case') })
    await page.setViewportSize({ width: 900, height: 1100 })
    await page.goto(`chrome-extension://${s.id}/options.html`)
    await page.locator('section').first().waitFor()
    expect(await seriousIn(page), 'options').toEqual([])
    await page.screenshot({ path: name('options') })
    await page.close()
  })
})
