import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Frame, Page, Worker } from 'playwright-core'

export const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3')

/**
 * A copy of the build with the optional right to capture already given, as a merchant gives it in the
 * options: a headless browser has no keyboard shortcut to grant it by.
 */
export function withCaptureRight(folder: string): string {
  cpSync(BUILT, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] }
  manifest.host_permissions.push('<all_urls>')
  writeFileSync(file, JSON.stringify(manifest))
  return folder
}

export const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))

export const extensionIdOf = async (context: BrowserContext): Promise<string> =>
  new URL((await workerOf(context)).url()).host

/**
 * Opens a tab of the sidebar. Again until it is open: for half a second after a frame of another origin has
 * appeared or moved, Chromium drops input to it (a guard against click-jacking).
 */
export async function openTab(sidebar: Frame, name: 'assess' | 'talk' | 'defend' | 'record'): Promise<void> {
  const tab = sidebar.locator(`#tab-${name}`)
  do await tab.click()
  while ((await tab.getAttribute('aria-selected')) !== 'true')
}

/** The sidebar's frame in a page: it lies in a closed shadow root, so only the browser's own list shows it. */
export async function sidebarOf(page: Page): Promise<Frame> {
  const isSidebar = (frame: Frame): boolean => /^chrome-extension:.*\/sidebar\.html/.test(frame.url())
  const there = page.frames().find(isSidebar)
  if (there) return there
  return new Promise((resolve) => {
    const look = (frame: Frame): void => {
      if (!isSidebar(frame)) return
      page.off('framenavigated', look)
      resolve(frame)
    }
    page.on('framenavigated', look)
  })
}
