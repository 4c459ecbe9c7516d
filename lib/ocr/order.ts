import type { Box } from './boxes.ts'
import { VERTICAL } from './crop.ts'

/** What is put in order: a box and what was read in it. */
export interface Piece {
  box: Box
  text: string
}

/** A piece in the frame of the text: turned level by the angle that most lines have. */
interface Placed<T> {
  piece: T
  left: number
  right: number
  x: number
  y: number
  width: number
  height: number
}

/** Rows in the order a person reads; the pieces of a row from left to right. Numbers: measured on 68 pictures. */
export function inReadingOrder<T extends Piece>(pieces: readonly T[]): T[][] {
  const placed = level(pieces)
  if (isVertical(pieces)) return columnsDown(placed).map((column) => [column.piece])
  const gutter = gutterOf(placed)
  const parts =
    gutter === null ? [placed] : [placed.filter((p) => p.x < gutter), placed.filter((p) => p.x >= gutter)]
  return parts.flatMap(rowsOf).map((row) => row.map(({ piece }) => piece))
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function level<T extends Piece>(pieces: readonly T[]): Placed<T>[] {
  const angle = median(pieces.map(({ box }) => box.angle))
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return pieces.map((piece) => {
    const { box } = piece
    const x = box.x * cos + box.y * sin
    const y = box.y * cos - box.x * sin
    return {
      piece,
      x,
      y,
      left: x - box.width / 2,
      right: x + box.width / 2,
      width: box.width,
      height: box.height,
    }
  })
}

function rowsOf<T>(placed: readonly Placed<T>[]): Placed<T>[][] {
  const rows: Placed<T>[][] = []
  for (const item of placed.toSorted((a, b) => a.y - b.y)) {
    const row = rows.find((other) => other.every((member) => isBeside(member, item)))
    if (row) row.push(item)
    else rows.push([item])
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x))
}

function isBeside(a: Placed<unknown>, b: Placed<unknown>): boolean {
  if (Math.abs(a.y - b.y) >= Math.min(a.height, b.height) / 2) return false
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  return shared < 0.3 * Math.min(a.width, b.width)
}

const isTall = ({ box }: Piece): boolean => box.height / box.width >= VERTICAL

/** Most characters stand in tall boxes: written downwards, as on a scroll. */
function isVertical(pieces: readonly Piece[]): boolean {
  const chars = (some: readonly Piece[]): number => some.reduce((sum, { text }) => sum + text.length, 0)
  return chars(pieces.filter(isTall)) > 0.6 * chars(pieces)
}

/** Columns from the right, each from the top. */
function columnsDown<T>(placed: readonly Placed<T>[]): Placed<T>[] {
  const columns: Placed<T>[][] = []
  for (const item of placed.toSorted((a, b) => b.x - a.x)) {
    const column = columns.find(([first]) => first && Math.abs(first.x - item.x) < first.width / 2)
    if (column) column.push(item)
    else columns.push([item])
  }
  return columns.flatMap((column) => column.toSorted((a, b) => a.y - b.y))
}

const HAN = /\p{Script=Han}/gu

/** Several Han characters and little else: running text, not a table's cell or a price. */
function isProse({ piece }: Placed<Piece>): boolean {
  const han = piece.text.match(HAN)?.length ?? 0
  return han >= 3 && han >= 0.8 * piece.text.replaceAll(/[\s\p{P}]/gu, '').length
}

/**
 * Middle of the gap between two columns of prose, or null. Tables, order screens and chats have gaps too; only text
 * that runs on within each side is read side by side.
 */
function gutterOf(placed: readonly Placed<Piece>[]): number | null {
  const gap = widestGap(placed)
  if (!gap || gap.width <= 0.6 * median(placed.map(({ height }) => height))) return null
  const sides = [placed.filter((p) => p.x < gap.middle), placed.filter((p) => p.x >= gap.middle)]
  const isColumn = (side: readonly Placed<Piece>[]): boolean => {
    const edge = median(side.map(({ left }) => left))
    const tolerance = median(side.map(({ height }) => height))
    const aligned = side.filter(({ left }) => Math.abs(left - edge) < tolerance)
    return (
      side.length >= 3 &&
      side.filter(isProse).length >= 0.7 * side.length &&
      aligned.length >= 0.8 * side.length
    )
  }
  if (!sides.every(isColumn)) return null
  const rows = rowsOf(placed)
  const both = rows.filter((row) => row.some((p) => p.x < gap.middle) && row.some((p) => p.x >= gap.middle))
  return both.length > rows.length / 2 ? gap.middle : null
}

function widestGap(placed: readonly Placed<unknown>[]): { middle: number; width: number } | null {
  let best: { middle: number; width: number } | null = null
  let end = Number.POSITIVE_INFINITY
  for (const { left, right } of placed.toSorted((a, b) => a.left - b.left)) {
    if (left - end > (best?.width ?? 0)) best = { middle: (left + end) / 2, width: left - end }
    end = end === Number.POSITIVE_INFINITY ? right : Math.max(end, right)
  }
  return best
}
