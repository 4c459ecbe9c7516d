import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Frame } from 'playwright-core'
import { extensionIdOf, openTab, sidebarOf, workerOf } from './extension.ts'

/** The whole job by mouse and keyboard, a picture at each step: assess, answer, copy, capture, look up, export, close. */
export async function walk(context: BrowserContext, noteUrl: string, folder: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage())
  let step = 0
  const picture = async (name: string): Promise<void> => {
    step += 1
    await page.screenshot({ path: join(folder, `${step}-${name}.png`) })
    console.log(`${step}. ${name}`)
  }

  await page.goto(noteUrl)
  const sidebar = await sidebarOf(page)
  await sidebar.locator('.handle.high').waitFor()
  await picture('folded')
  await sidebar.locator('.handle').click()
  await sidebar.locator('.verdict').waitFor()
  await picture('assessed')

  await openTab(sidebar, 'talk')
  await fillSlots(sidebar)
  await picture('public-reply')
  await sidebar.locator('#copy-reply').click()
  await sidebar.getByText('已复制').waitFor()
  await sidebar.getByRole('button', { name: '我已发布' }).click()
  await sidebar.getByText('已记下').waitFor()
  await picture('copied')

  await sidebar.getByRole('button', { name: '私信', exact: true }).click()
  await sidebar.getByRole('textbox', { name: '粘贴订单号' }).fill('HT2026110300418')
  await sidebar.getByRole('button', { name: '找到了' }).click()
  await sidebar.getByText('找到订单').waitFor()
  await picture('order-looked-up')

  await openTab(sidebar, 'defend')
  for (let i = 0; i < 2; i += 1) {
    await sidebar.locator('#capture:not([aria-disabled=true])').click()
    await sidebar.getByText('已存下').waitFor()
  }
  await picture('captured')

  await openTab(sidebar, 'record')
  await sidebar.locator('.thumb img').first().waitFor()
  await picture('record')
  await sidebar.locator('#solve').click()
  await sidebar.getByRole('heading', { name: '已解决' }).waitFor()
  await exportInto(context, sidebar, folder)
  await picture('exported')

  await page.goto(`chrome-extension://${await extensionIdOf(context)}/popup.html`)
  await page.setViewportSize({ width: 400, height: 560 })
  await page.getByRole('button', { name: /已结 1/ }).click()
  await picture('popup')
  await page.locator('.cases button').first().click()
  await page.locator('.thumb img').first().waitFor()
  await picture('popup-case')
}

/** A merchant fills what only they know. */
export async function fillSlots(sidebar: Frame): Promise<void> {
  const field = sidebar.locator('.slots input').first()
  while (await field.isVisible()) {
    await field.fill('TY2611A')
    await field.press('Enter')
  }
}

/** Exports the open case and moves the browser's download to `folder` under the name that the product gave it. */
async function exportInto(context: BrowserContext, sidebar: Frame, folder: string): Promise<void> {
  await sidebar.locator('#export').click()
  await sidebar.getByText('已导出').waitFor()
  const worker = await workerOf(context)
  const item = await worker.evaluate(async () => {
    const [newest] = await chrome.downloads.search({ orderBy: ['-startTime'], limit: 1 })
    return newest ? { path: newest.filename, state: newest.state } : null
  })
  if (!item) throw new Error('no download')
  renameSync(item.path, join(folder, 'case.zip'))
}
