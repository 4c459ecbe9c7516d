/** A picture as bytes: red, green, blue, alpha for each pixel, rows from the top. */
export interface Raster {
  width: number
  height: number
  data: Uint8Array | Uint8ClampedArray
}

/** Three planes, blue, green, red (the models were trained on that order), values 0 … 255. */
export interface Planes {
  width: number
  height: number
  /** `3 · width · height` values, plane after plane. */
  data: Float32Array
}

/** A part of a raster, in pixels; may be fractional. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** The weights with which source pixels make one row or column of target pixels. */
interface Taps {
  first: Int32Array
  /** `size` weights for each target, sum 1. */
  weights: Float32Array
  size: number
}

/**
 * A triangle as wide as the shrinking: each source pixel counts, so that thin strokes do not fall between two
 * target pixels; when enlarging it is plain linear interpolation.
 */
function tapsFor(from: number, span: number, limit: number, target: number): Taps {
  const scale = span / target
  const reach = Math.max(1, scale)
  const size = Math.ceil(reach * 2) + 1
  const first = new Int32Array(target)
  const weights = new Float32Array(target * size)
  for (let i = 0; i < target; i += 1) {
    const centre = from + (i + 0.5) * scale - 0.5
    const start = Math.max(0, Math.min(limit - 1, Math.ceil(centre - reach)))
    first[i] = start
    let sum = 0
    for (let k = 0; k < size && start + k < limit; k += 1) {
      const weight = Math.max(0, 1 - Math.abs(start + k - centre) / reach)
      weights[i * size + k] = weight
      sum += weight
    }
    // Beyond the edge the outermost pixel goes on.
    if (sum === 0) weights[i * size] = sum = 1
    for (let k = 0; k < size; k += 1) weights[i * size + k] = (weights[i * size + k] ?? 0) / sum
  }
  return { first, weights, size }
}

/** An upright part of a raster, stretched to `width` × `height`. */
export function stretch(raster: Raster, area: Area, width: number, height: number): Planes {
  const across = tapsFor(area.x, area.width, raster.width, width)
  const down = tapsFor(area.y, area.height, raster.height, height)
  const top = down.first[0] ?? 0
  const bottom = Math.min(raster.height, (down.first[height - 1] ?? 0) + down.size)
  const rows = bottom - top
  const narrow = new Float32Array(rows * width * 3)
  for (let y = 0; y < rows; y += 1) {
    const line = (top + y) * raster.width
    for (let x = 0; x < width; x += 1) {
      let red = 0
      let green = 0
      let blue = 0
      const start = across.first[x] as number
      for (let k = 0; k < across.size; k += 1) {
        const weight = across.weights[x * across.size + k] as number
        if (weight === 0) continue
        const at = (line + start + k) * 4
        red += weight * (raster.data[at] as number)
        green += weight * (raster.data[at + 1] as number)
        blue += weight * (raster.data[at + 2] as number)
      }
      const to = (y * width + x) * 3
      narrow[to] = blue
      narrow[to + 1] = green
      narrow[to + 2] = red
    }
  }
  const plane = width * height
  const data = new Float32Array(plane * 3)
  for (let y = 0; y < height; y += 1) {
    const start = (down.first[y] as number) - top
    for (let k = 0; k < down.size; k += 1) {
      const weight = down.weights[y * down.size + k] as number
      if (weight === 0) continue
      let from = (start + k) * width * 3
      for (let to = y * width; to < (y + 1) * width; to += 1) {
        data[to] = (data[to] as number) + weight * (narrow[from] as number)
        data[to + plane] = (data[to + plane] as number) + weight * (narrow[from + 1] as number)
        data[to + 2 * plane] = (data[to + 2 * plane] as number) + weight * (narrow[from + 2] as number)
        from += 3
      }
    }
  }
  return { width, height, data }
}
