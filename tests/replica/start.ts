import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'wxt'
import { hasDisplay, launch } from './browser.ts'
import { BUILT, withCaptureRight, workerOf } from './extension.ts'
import { FIRST_NOTE_ID } from './notes/index.ts'
import { startReplica } from './server.ts'
import { walk } from './walk.ts'

const HELP = `npm start [-- --live] [-- --headless]

Builds the extension, starts a local replica of the web client and opens a browser with the extension
on a negative note, sidebar open. Without a display (or with --headless) it walks the whole job instead
and leaves pictures and the exported case in a folder that it names. --live opens the real site.`

/** The main job. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { live: { type: 'boolean' }, headless: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  if (values.help) return console.log(HELP)
  const root = join(import.meta.dirname, '../..')
  await build({ root })
  const headless = values.headless === true || !hasDisplay()
  const temporary = mkdtempSync(join(tmpdir(), 'note-aftercare-'))
  const replica = values.live ? null : await startReplica()
  const extension = headless ? withCaptureRight(join(temporary, 'extension')) : BUILT
  const context = await launch({
    extension,
    profile: join(temporary, 'profile'),
    replicaPort: replica?.port ?? null,
    headless,
    viewport: headless ? { width: 1440, height: 900 } : null,
  })
  const finish = async (): Promise<void> => {
    await replica?.close()
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 })
  }
  if (headless && replica) {
    const folder = join(root, '.runs', new Date().toISOString().slice(0, 19).replaceAll(':', '-'))
    mkdirSync(folder, { recursive: true })
    await walk(context, replica.noteUrl(FIRST_NOTE_ID), folder)
    await context.close()
    await finish()
    console.log(`\nPictures and the exported case: ${folder}`)
    return
  }
  const worker = await workerOf(context)
  await worker.evaluate(() => chrome.storage.local.set({ settings: { folded: false } }))
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(replica ? replica.noteUrl(FIRST_NOTE_ID) : 'https://www.xiaohongshu.com/explore')
  console.log('The browser is open on a negative note. Close it to end.')
  await new Promise<void>((done) => context.on('close', () => done()))
  await finish()
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
