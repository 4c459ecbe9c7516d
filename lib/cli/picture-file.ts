import { readFile } from 'node:fs/promises'
import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import type { Raster } from '../ocr/raster.ts'
import { fail, ok, type Result } from '../result.ts'
import { sentenceOf } from './call.ts'

export type PictureProblem = 'unreadable' | 'not-a-picture' | 'damaged' | 'too-large'

const MAX_MEGAPIXELS = 100
const PNG_MARK = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG_MARK = [0xff, 0xd8, 0xff]

/** Decodes a PNG or JPEG file by what is in it, whatever its name says. */
export async function pictureFromFile(file: string): Promise<Result<Raster, PictureProblem>> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    return fail('unreadable', sentenceOf(error))
  }
  const begins = (mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte)
  const isPng = begins(PNG_MARK)
  if (!isPng && !begins(JPEG_MARK)) return fail('not-a-picture', 'neither PNG nor JPEG')
  // Width and height of the header, before anything is unpacked.
  if (isPng && bytes.length > 24 && bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > MAX_MEGAPIXELS * 1e6)
    return fail('too-large', `more than ${MAX_MEGAPIXELS} million pixels`)
  try {
    return ok(isPng ? onWhite(PNG.sync.read(bytes)) : jpegFrom(bytes))
  } catch (error) {
    const text = sentenceOf(error)
    return fail(/limit exceeded/.test(text) ? 'too-large' : 'damaged', text)
  }
}

const jpegFrom = (bytes: Buffer): Raster =>
  jpeg.decode(bytes, {
    useTArray: true,
    formatAsRGBA: true,
    maxResolutionInMP: MAX_MEGAPIXELS,
    maxMemoryUsageInMB: 2_048,
  })

/** What is clear shows white, as on a page. */
function onWhite(raster: Raster): Raster {
  const { data } = raster
  for (let i = 0; i < data.length; i += 4) {
    const share = (data[i + 3] as number) / 255
    if (share === 1) continue
    for (let c = i; c < i + 3; c += 1) data[c] = (data[c] as number) * share + 255 * (1 - share)
  }
  return raster
}
