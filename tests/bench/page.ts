import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { build } from 'wxt'
import { launch } from '../replica/browser.ts'
import { BUILT, sidebarOf, workerOf } from '../replica/extension.ts'
import { FIRST_NOTE_ID } from '../replica/notes/index.ts'
import { startReplica } from '../replica/server.ts'

const HELP = `npm run bench:page [-- --json] [-- --runs N]

Sizes of what a page of the site has to load (kB, gzip), and the time until the verdict is on screen: from the
moment that the note stands in the page, beside the time that the page itself needs from there to its comments.`

const RUNS = 9

interface Size {
  kB: number
  gzip: number
}

function sizeOf(...files: string[]): Size {
  const bytes = files.map((file) => readFileSync(join(BUILT, file)))
  const kB = (sum: number): number => Math.round(sum / 100) / 10
  return {
    kB: kB(bytes.reduce((sum, b) => sum + b.length, 0)),
    gzip: kB(bytes.reduce((sum, b) => sum + gzipSync(b).length, 0)),
  }
}

/** The files that an entry page loads: itself and whatever its HTML names. */
function filesOf(html: string): string[] {
  const text = readFileSync(join(BUILT, html), 'utf8')
  return [html, ...[...text.matchAll(/(?:src|href)="\/([^"]+)"/g)].map((m) => m[1] ?? '')]
}

/** ms between the note's markup and the verdict, and between the note's markup and the page's own comments. */
async function timesOf(page: Page, url: string): Promise<{ verdict: number; comments: number }> {
  const when = (selector: string) => (): Promise<number> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (document.querySelector(selector)) resolve(performance.timeOrigin + performance.now())
        else requestAnimationFrame(look)
      }
      look()
    })
  const call = (selector: string): string => `(${when.toString()})(${JSON.stringify(selector)})()`
  await page.goto(url, { waitUntil: 'commit' })
  const note = page.evaluate<number>(call('#detail-desc'))
  const comments = page.evaluate<number>(call('.comment-item'))
  const sidebar = await sidebarOf(page)
  const verdict = await sidebar.evaluate<number>(call('.verdict'))
  const start = await note
  return { verdict: verdict - start, comments: (await comments) - start }
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, runs: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) return console.log(HELP)
  await build({ root: join(import.meta.dirname, '../..') })
  const sizes = {
    'content script': sizeOf(
      ...readdirSync(join(BUILT, 'content-scripts')).map((f) => `content-scripts/${f}`),
    ),
    sidebar: sizeOf(...filesOf('sidebar.html')),
    popup: sizeOf(...filesOf('popup.html')),
    worker: sizeOf('background.js'),
  }
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  const replica = await startReplica()
  const context = await launch({ extension: BUILT, profile, replicaPort: replica.port, headless: true })
  const worker = await workerOf(context)
  await worker.evaluate(() => chrome.storage.local.set({ settings: { folded: false, introduced: true } }))
  const runs = []
  for (let i = 0; i < Number(values.runs ?? RUNS); i += 1) {
    const page = await context.newPage()
    runs.push(await timesOf(page, replica.noteUrl(FIRST_NOTE_ID)))
    await page.close()
  }
  await context.close()
  await replica.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })

  const verdict = median(runs.map((run) => run.verdict))
  const comments = median(runs.map((run) => run.comments))
  console.table(sizes)
  console.log(
    `verdict on screen: ${verdict.toFixed(0)} ms after the note is there (median of ${runs.length})`,
  )
  console.log(
    `the page's own comments: ${comments.toFixed(0)} ms after it; ratio ${(verdict / comments).toFixed(2)}`,
  )
  if (values.json) console.log(JSON.stringify({ sizes, verdictToComments: verdict / comments }))
}

await main()
