/**
 * Text lines as rectangles that may be turned, from the detector's map of probabilities. The steps and numbers are
 * those of PP-OCR's DB post-processing, with the polygon library left out: its unclip of a rectangle is a rectangle.
 */

export interface Point {
  x: number
  y: number
}

/** A rectangle turned by `angle` radians (clockwise, y down) about its centre. `width` runs along the angle. */
export interface Box extends Point {
  width: number
  height: number
  angle: number
}

const BIT = 0.3
const MIN_SCORE = 0.6
const MIN_SHORT_SIDE = 3
const MIN_GROWN_SIDE = 5
const UNCLIP = 1.5

/** Boxes in pixels of the map, grown to hold the whole line. `map` has `width` × `height` probabilities. */
export function boxesOf(map: Float32Array, width: number, height: number): Box[] {
  const boxes: Box[] = []
  for (const rim of componentsOf(map, width, height)) {
    const box = smallestBox(hullOf(rim))
    if (!box || Math.min(box.width, box.height) < MIN_SHORT_SIDE) continue
    if (meanInside(map, width, height, box) < MIN_SCORE) continue
    const by = (box.width * box.height * UNCLIP) / (2 * (box.width + box.height))
    const grown = { ...box, width: box.width + 2 * by, height: box.height + 2 * by }
    if (Math.min(grown.width, grown.height) >= MIN_GROWN_SIDE) boxes.push(grown)
  }
  return boxes
}

/** Of each patch of touching pixels (corners touch) the two ends of every row: all that its hull needs. */
function componentsOf(map: Float32Array, width: number, height: number): Point[][] {
  const seen = new Uint8Array(width * height)
  const stack: number[] = []
  const patches: Point[][] = []
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] || !((map[start] as number) > BIT)) continue
    seen[start] = 1
    stack.push(start)
    const ends = new Map<number, [number, number]>()
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width
      const y = (at - x) / width
      const row = ends.get(y)
      if (!row) ends.set(y, [x, x])
      else if (x < row[0]) row[0] = x
      else if (x > row[1]) row[1] = x
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1) {
          const next = ny * width + nx
          if (seen[next] || !((map[next] as number) > BIT)) continue
          seen[next] = 1
          stack.push(next)
        }
      }
    }
    patches.push(
      [...ends].flatMap(([y, [from, to]]) =>
        from === to
          ? [{ x: from, y }]
          : [
              { x: from, y },
              { x: to, y },
            ],
      ),
    )
  }
  return patches
}

/** Convex hull, by Andrew's monotone chain. */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y)
  const half = (line: readonly Point[]): Point[] => {
    const hull: Point[] = []
    for (const point of line) {
      while (hull.length > 1 && turn(hull.at(-2) as Point, hull.at(-1) as Point, point) <= 0) hull.pop()
      hull.push(point)
    }
    return hull.slice(0, -1)
  }
  return sorted.length < 3 ? sorted : [...half(sorted), ...half(sorted.toReversed())]
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

/** The rectangle of least area round a hull: one of its sides lies on a side of the hull. */
export function smallestBox(hull: readonly Point[]): Box | null {
  let best: Box | null = null
  for (const [i, from] of hull.entries()) {
    const to = hull[(i + 1) % hull.length] as Point
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    if (length === 0) continue
    const box = boxAlong(hull, (to.x - from.x) / length, (to.y - from.y) / length)
    if (!best || box.width * box.height < best.width * best.height) best = box
  }
  return best && upright(best)
}

function boxAlong(hull: readonly Point[], cos: number, sin: number): Box {
  const along = hull.map(({ x, y }) => x * cos + y * sin)
  const across = hull.map(({ x, y }) => y * cos - x * sin)
  const [left, right] = [Math.min(...along), Math.max(...along)]
  const [top, bottom] = [Math.min(...across), Math.max(...across)]
  const [u, v] = [(left + right) / 2, (top + bottom) / 2]
  return {
    x: u * cos - v * sin,
    y: u * sin + v * cos,
    width: right - left,
    height: bottom - top,
    angle: Math.atan2(sin, cos),
  }
}

/** The same rectangle with its angle in (−45°, 45°]. */
function upright(box: Box): Box {
  const quarters = Math.ceil((box.angle - Math.PI / 4) / (Math.PI / 2) - 1e-9)
  const angle = box.angle - (quarters * Math.PI) / 2
  return quarters % 2 === 0 ? { ...box, angle } : { ...box, angle, width: box.height, height: box.width }
}

function meanInside(map: Float32Array, width: number, height: number, box: Box): number {
  const cos = Math.cos(box.angle)
  const sin = Math.sin(box.angle)
  const halfX = (Math.abs(box.width * cos) + Math.abs(box.height * sin)) / 2
  const halfY = (Math.abs(box.width * sin) + Math.abs(box.height * cos)) / 2
  let sum = 0
  let count = 0
  for (let y = Math.max(0, Math.floor(box.y - halfY)); y <= Math.min(height - 1, box.y + halfY); y += 1) {
    for (let x = Math.max(0, Math.floor(box.x - halfX)); x <= Math.min(width - 1, box.x + halfX); x += 1) {
      const [dx, dy] = [x - box.x, y - box.y]
      if (Math.abs(dx * cos + dy * sin) > box.width / 2 + 0.5) continue
      if (Math.abs(dy * cos - dx * sin) > box.height / 2 + 0.5) continue
      sum += map[y * width + x] as number
      count += 1
    }
  }
  return count === 0 ? 0 : sum / count
}
