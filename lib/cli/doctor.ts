import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { diagnose } from '../note/doctor.ts'
import { ownAddress } from '../note/own-address.ts'
import { readState } from '../note/state.ts'

const HELP = `npm run -s doctor -- FILE…

How each field of a saved page was read: {"file","ok":true,"shownAs","type","missing","fields":[{"field","value",
"source","selectors":[{"name","hit","failed"}]}]}, or {"file","ok":false,"reason","detail"?}. "value" is the kind of the
value, never the value itself: nothing personal is in it.`

async function examine(file: string): Promise<object> {
  try {
    const bytes = await readFile(file)
    const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    const documentOf = (): Document => parseHTML(html).document
    const first = documentOf()
    const now = readState(first).serverTime ?? Date.now()
    const { ok, ...rest } = diagnose(documentOf, { url: ownAddress(first), now })
    return { file, ok, ...rest }
  } catch (error) {
    return { file, ok: false, reason: 'unreadable', detail: String(error) }
  }
}

const files = process.argv.slice(2)
if (files.length === 0 || files.includes('--help')) console.log(HELP)
else for (const file of files) console.log(JSON.stringify(await examine(file)))
