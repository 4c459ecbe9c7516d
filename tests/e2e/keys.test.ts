import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIRST_NOTE_ID } from '../replica/notes/index.ts'
import { type Scene, scene } from './harness.ts'

/** Keys that reach the browser itself need a real window: a virtual screen and real key events. */
const has = (command: string): boolean => spawnSync(command, ['-version']).error === undefined
const canPress = has('Xvfb') && has('xdotool')

describe.skipIf(!canPress)('keys of the extension, in a window (skipped without Xvfb and xdotool)', () => {
  let s: Scene
  let screen: ChildProcess
  const display = process.env.DISPLAY
  beforeAll(async () => {
    screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1500x1000x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const number = await new Promise<string>((resolve) =>
      screen.stdout?.once('data', (data) => resolve(String(data).trim())),
    )
    process.env.DISPLAY = `:${number}`
    s = await scene({ headless: false, viewport: null, settings: { folded: true } })
  })
  afterAll(async () => {
    await s.close()
    screen.kill()
    if (display === undefined) delete process.env.DISPLAY
    else process.env.DISPLAY = display
  })

  it('a key of ours captures, also from the folded sidebar, and after it the button does', async () => {
    await s.context.grantPermissions(['clipboard-read'], { origin: 'https://www.xiaohongshu.com' })
    const { page, sidebar } = await s.open(s.replica.noteUrl(FIRST_NOTE_ID))
    await sidebar.locator('.handle').waitFor()
    await page.mouse.click(300, 300)
    execFileSync('xdotool', ['key', 'alt+shift+s'])
    await sidebar.getByText('已存下').waitFor()
    await sidebar.locator('#capture').click()
    await expect.poll(() => sidebar.locator('.list .done').count()).toBe(2)

    execFileSync('xdotool', ['key', 'alt+shift+f'])
    await sidebar.getByText('已复制').waitFor()
    const copied = await sidebar.locator('.edit textarea').inputValue()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied)

    execFileSync('xdotool', ['key', 'alt+shift+k'])
    await sidebar.locator('.handle').waitFor()
    execFileSync('xdotool', ['key', 'alt+shift+k'])
    await sidebar.locator('.verdict, .edit').first().waitFor()
    await page.close()
  })
})
