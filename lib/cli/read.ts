import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import type { Reading } from '../note/note.ts'
import { ownAddress } from '../note/own-address.ts'
import { readNote } from '../note/read-note.ts'
import { readState } from '../note/state.ts'
import { parseCall, refuse, sentenceOf } from './call.ts'

const HELP = `npm run -s read -- [--url URL] [--now ISO] FILE…

Reads the note in each saved page (.html, .html.gz) of the Xiaohongshu web client.
  --url URL   address of the page; else the one the page gives itself
  --now ISO   time of the visit, for 昨天 and dates without a year; else the page's server time, else the clock
Writes a JSON line for each file, in order:
  {"file","ok":true,"note"}  or  {"file","ok":false,"reason","detail"?}
Reasons: not-a-note, gone, login-wall, verification, unsettled; unreadable: the file cannot be read.
Exits 1 if no file could be read, 2 on a wrong call.
`

type Line = { file: string } & (Reading | { ok: false; reason: 'unreadable'; detail: string })

interface Options {
  url: string | undefined
  now: number | undefined
}

async function readPage(file: string, { url, now }: Options): Promise<Line> {
  try {
    const bytes = await readFile(file)
    const { document } = parseHTML((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
    const at = { url: url ?? ownAddress(document), now: now ?? readState(document).serverTime ?? Date.now() }
    return { file, ...readNote(document, at) }
  } catch (error) {
    // A missing file, damaged gzip, or bytes of which the parser makes no document.
    return {
      file,
      ok: false,
      reason: 'unreadable',
      detail: sentenceOf(error),
    }
  }
}

const { files, values } = parseCall(HELP, { url: { type: 'string' }, now: { type: 'string' } })
const now = values.now === undefined ? undefined : Date.parse(values.now)
if (Number.isNaN(now)) refuse(`--now: not a time: ${values.now}`, HELP)
const options: Options = { url: values.url, now }
let unreadable = 0
for (const file of files) {
  const line = await readPage(file, options)
  if (!line.ok && line.reason === 'unreadable') unreadable += 1
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
if (unreadable === files.length) process.exitCode = 1
