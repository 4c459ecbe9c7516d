import { type Box, boxesOf } from './boxes.ts'
import type { Engine } from './engine.ts'
import { type Raster, stretch } from './raster.ts'

/** A larger picture is shrunk to this; a smaller one is never enlarged, which was measured not to help. */
const LONGEST_SIDE = 960
/** The network halves its input five times. */
const MULTIPLE = 32
/** By plane index, as the model was trained. */
const MEAN = [0.485, 0.456, 0.406]
const DEVIATION = [0.229, 0.224, 0.225]

/** Where the lines of text are, in pixels of the picture, in no order. */
export async function detectLines(raster: Raster, engine: Engine): Promise<Box[]> {
  const k = Math.min(1, LONGEST_SIDE / Math.max(raster.width, raster.height))
  const toMultiple = (side: number): number =>
    Math.max(MULTIPLE, Math.round((side * k) / MULTIPLE) * MULTIPLE)
  const [width, height] = [toMultiple(raster.width), toMultiple(raster.height)]
  const whole = { x: 0, y: 0, width: raster.width, height: raster.height }
  const { data } = stretch(raster, whole, width, height)
  for (let plane = 0; plane < 3; plane += 1) {
    const mean = (MEAN[plane] as number) * 255
    const factor = 1 / ((DEVIATION[plane] as number) * 255)
    const end = (plane + 1) * width * height
    for (let i = plane * width * height; i < end; i += 1) data[i] = ((data[i] as number) - mean) * factor
  }
  const map = await engine.detect({ data, dims: [1, 3, height, width] })
  return boxesOf(map.data, width, height).map((box) =>
    scaled(box, raster.width / width, raster.height / height),
  )
}

/** Height and width were stretched by different factors; lines are nearly level, so each side takes its own. */
const scaled = (box: Box, byX: number, byY: number): Box => {
  const cos = Math.cos(box.angle)
  const sin = Math.sin(box.angle)
  return {
    x: (box.x + 0.5) * byX,
    y: (box.y + 0.5) * byY,
    width: box.width * Math.hypot(cos * byX, sin * byY),
    height: box.height * Math.hypot(sin * byX, cos * byY),
    angle: Math.atan2(sin * byY, cos * byX),
  }
}
