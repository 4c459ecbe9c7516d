import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Frame, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type LaunchOptions, launch } from '../replica/browser.ts'
import { BUILT, extensionIdOf, sidebarOf, withCaptureRight, workerOf } from '../replica/extension.ts'
import { type Replica, startReplica } from '../replica/server.ts'

export interface Scene {
  context: BrowserContext
  replica: Replica
  id: string
  /** A tab on an address of the replica, with the sidebar unfolded when it is there. */
  open: (url: string) => Promise<{ page: Page; sidebar: Frame }>
  close: () => Promise<void>
}

type SceneOptions = Partial<LaunchOptions> & {
  replica?: Parameters<typeof startReplica>[0]
  /** The merchant has given the optional right to capture (no key press needed). */
  canCapture?: boolean
  settings?: Record<string, unknown>
}

/** Clicks until `sign` shows: Chromium drops input to a frame that has just appeared or moved (see `openTab`). */
export const clickUntil = (target: Locator, sign: Locator): Promise<void> =>
  expect
    .poll(
      async () => {
        await target.click({ timeout: 500 }).catch(() => undefined)
        await sign.waitFor({ timeout: 700 }).catch(() => undefined)
        return sign.isVisible()
      },
      { timeout: 15_000 },
    )
    .toBe(true)

/** A real browser with the built extension on the replica, in a profile of its own. */
export async function scene(options: SceneOptions = {}): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-'))
  const { replica: replicaOptions, canCapture, settings, ...launchOptions } = options
  const replica = await startReplica(replicaOptions)
  const context = await launch({
    extension: canCapture ? withCaptureRight(join(folder, 'extension')) : BUILT,
    profile: join(folder, 'profile'),
    replicaPort: replica.port,
    headless: true,
    ...launchOptions,
  })
  const worker = await workerOf(context)
  await worker.evaluate((kept) => chrome.storage.local.set({ settings: kept }), {
    folded: false,
    introduced: true,
    ...settings,
  })
  return {
    context,
    replica,
    id: await extensionIdOf(context),
    open: async (url) => {
      const page = await context.newPage()
      await page.goto(url)
      return { page, sidebar: await sidebarOf(page) }
    },
    close: async () => {
      await context.close()
      await replica.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
