import type { Box } from './boxes.ts'
import { cropLine } from './crop.ts'
import { detectLines } from './detect.ts'
import type { Engine } from './engine.ts'
import { inReadingOrder } from './order.ts'
import type { Raster } from './raster.ts'
import { type Recognised, recognise } from './recognise.ts'

export interface PictureLine extends Recognised {
  /** Left, top, width and height of the upright rectangle round the line, px of the picture. */
  box: [number, number, number, number]
}

export interface PictureText {
  /** In reading order. */
  lines: PictureLine[]
  /** Rows from the top; the pieces of one row joined by a space. */
  text: string
  /** Height of the usual line in pixels of the picture; 0 without text. Below 11 it is often misread. */
  lineHeight: number
}

/** Below this a line is more often noise than words. */
const MIN_CONFIDENCE = 0.5

/** Told after each step: lines read, and how many there are. */
export type OnProgress = (done: number, of: number) => void

/**
 * Reads the text in a picture. Stops with `signal` between two steps (a run of a network cannot be interrupted) by
 * throwing its reason. What the networks throw is thrown on.
 */
export async function readPicture(
  raster: Raster,
  engine: Engine,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<PictureText> {
  const boxes = await detectLines(raster, engine)
  signal?.throwIfAborted()
  const pieces: { box: Box; text: string; read: Recognised }[] = []
  for (const [done, box] of boxes.entries()) {
    onProgress(done, boxes.length)
    const read = await recognise(cropLine(raster, box), engine)
    signal?.throwIfAborted()
    const text = tidy(read.text)
    if (text && read.confidence >= MIN_CONFIDENCE) pieces.push({ box, text, read })
  }
  onProgress(boxes.length, boxes.length)
  const rows = inReadingOrder(pieces)
  const heights = pieces.map(({ box }) => Math.min(box.width, box.height)).toSorted((a, b) => a - b)
  return {
    lines: rows.flat().map(({ box, text, read }) => ({ ...read, text, box: upright(box, raster) })),
    text: rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n'),
    lineHeight: Math.round(heights[Math.floor(heights.length / 2)] ?? 0),
  }
}

/** The models know only the full-width yen sign. */
const tidy = (text: string): string => text.replaceAll('￥', '¥').trim()

function upright(box: Box, raster: Raster): [number, number, number, number] {
  const cos = Math.abs(Math.cos(box.angle))
  const sin = Math.abs(Math.sin(box.angle))
  const halfX = (box.width * cos + box.height * sin) / 2
  const halfY = (box.width * sin + box.height * cos) / 2
  const left = Math.max(0, Math.round(box.x - halfX))
  const top = Math.max(0, Math.round(box.y - halfY))
  const right = Math.min(raster.width, Math.round(box.x + halfX))
  const bottom = Math.min(raster.height, Math.round(box.y + halfY))
  return [left, top, right - left, bottom - top]
}
