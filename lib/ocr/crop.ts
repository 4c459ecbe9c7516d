import type { Box } from './boxes.ts'
import { type Planes, type Raster, stretch } from './raster.ts'

/** Height of a line as the recogniser wants it, px. */
export const LINE_HEIGHT = 48
const MAX_LINE_WIDTH = 3_200
/** Taller than this times its width, a box holds a line that is written downwards. */
export const VERTICAL = 1.5

/** One line, upright and 48 px high, from the full-size picture. A vertical line is turned to lie on its side. */
export function cropLine(raster: Raster, box: Box): Planes {
  const isVertical = box.height / box.width >= VERTICAL
  const [length, height] = isVertical ? [box.height, box.width] : [box.width, box.height]
  const width = Math.max(1, Math.min(MAX_LINE_WIDTH, Math.ceil((LINE_HEIGHT * length) / height)))
  const angle = box.angle + (isVertical ? Math.PI / 2 : 0)
  // A lean too small to move the ends of the line by a pixel of the target.
  if (Math.abs(Math.sin(angle)) * width < 1 && Math.cos(angle) > 0) {
    const area = { x: box.x - length / 2, y: box.y - height / 2, width: length, height }
    return stretch(raster, area, width, LINE_HEIGHT)
  }
  return turned(raster, { ...box, width: length, height, angle }, width)
}

/** Sampled along the turned axes; as many samples a target pixel as it covers source pixels. */
function turned(raster: Raster, box: Box, width: number): Planes {
  const scaleX = box.width / width
  const scaleY = box.height / LINE_HEIGHT
  const samples = Math.max(1, Math.ceil(Math.max(scaleX, scaleY)))
  const cos = Math.cos(box.angle)
  const sin = Math.sin(box.angle)
  const plane = width * LINE_HEIGHT
  const data = new Float32Array(plane * 3)
  const share = 1 / (samples * samples)
  for (let v = 0; v < LINE_HEIGHT * samples; v += 1) {
    const across = ((v + 0.5) / samples) * scaleY - box.height / 2
    for (let u = 0; u < width * samples; u += 1) {
      const along = ((u + 0.5) / samples) * scaleX - box.width / 2
      const to = Math.floor(v / samples) * width + Math.floor(u / samples)
      const x = box.x + along * cos - across * sin - 0.5
      const y = box.y + along * sin + across * cos - 0.5
      addPixel(raster, x, y, share, data, to, plane)
    }
  }
  return { width, height: LINE_HEIGHT, data }
}

/** Adds the colour at a place between four pixels. Beyond the edge the outermost pixel goes on. */
function addPixel(
  { width, height, data: source }: Raster,
  x: number,
  y: number,
  share: number,
  data: Float32Array,
  to: number,
  plane: number,
): void {
  const cx = Math.max(0, Math.min(width - 1, x))
  const cy = Math.max(0, Math.min(height - 1, y))
  const x0 = Math.floor(cx)
  const y0 = Math.floor(cy)
  const [fx, fy] = [cx - x0, cy - y0]
  const right = x0 + 1 < width ? 4 : 0
  const below = y0 + 1 < height ? width * 4 : 0
  const at = (y0 * width + x0) * 4
  for (let channel = 0; channel < 3; channel += 1) {
    const i = at + channel
    const above = (source[i] as number) * (1 - fx) + (source[i + right] as number) * fx
    const under = (source[i + below] as number) * (1 - fx) + (source[i + below + right] as number) * fx
    const slot = to + (2 - channel) * plane
    data[slot] = (data[slot] as number) + share * (above * (1 - fy) + under * fy)
  }
}
