import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesOf, hullOf, smallestBox } from '../../../lib/ocr/boxes.ts'

const SIZE = 128

/** A map on which the pixels inside a turned rectangle are text. */
function mapOf(x: number, y: number, width: number, height: number, angle: number): Float32Array {
  const map = new Float32Array(SIZE * SIZE)
  for (let i = 0; i < map.length; i += 1) {
    const [dx, dy] = [(i % SIZE) - x, Math.floor(i / SIZE) - y]
    const along = dx * Math.cos(angle) + dy * Math.sin(angle)
    const across = dy * Math.cos(angle) - dx * Math.sin(angle)
    if (Math.abs(along) <= width / 2 && Math.abs(across) <= height / 2) map[i] = 0.9
  }
  return map
}

describe('boxes of text', () => {
  it('are found where the text is and at its slant, and grow to hold the whole line', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    fc.assert(
      fc.property(
        number(50, 78),
        number(50, 78),
        number(30, 60),
        number(8, 14),
        number(-0.6, 0.6),
        (...at) => {
          const [x, y, width, height, angle] = at
          const [box, ...others] = boxesOf(mapOf(...at), SIZE, SIZE)
          expect(others).toEqual([])
          expect(box?.x).toBeCloseTo(x, -0.3)
          expect(box?.y).toBeCloseTo(y, -0.3)
          expect(Math.abs((box?.angle ?? 9) - angle)).toBeLessThan(0.12)
          expect(box?.width).toBeGreaterThan(width)
          expect(box?.height).toBeGreaterThan(height)
          expect(box?.height).toBeLessThan(height * 3)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('are not made of specks or of what is hardly text', () => {
    const faint = mapOf(64, 64, 40, 10, 0).map((p) => (p > 0 ? 0.4 : 0))
    expect(boxesOf(faint, SIZE, SIZE)).toEqual([])
    expect(boxesOf(mapOf(64, 64, 40, 1, 0), SIZE, SIZE)).toEqual([])
    expect(boxesOf(new Float32Array(SIZE * SIZE), SIZE, SIZE)).toEqual([])
  })

  it('hold every point they were made of', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) })
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 40 }), (points) => {
        const box = smallestBox(hullOf(points))
        if (!box) return
        for (const p of points) {
          const [dx, dy] = [p.x - box.x, p.y - box.y]
          const along = dx * Math.cos(box.angle) + dy * Math.sin(box.angle)
          const across = dy * Math.cos(box.angle) - dx * Math.sin(box.angle)
          expect(Math.abs(along)).toBeLessThanOrEqual(box.width / 2 + 1e-6)
          expect(Math.abs(across)).toBeLessThanOrEqual(box.height / 2 + 1e-6)
        }
        expect(box.angle).toBeGreaterThan(-Math.PI / 4 - 1e-6)
        expect(box.angle).toBeLessThanOrEqual(Math.PI / 4 + 1e-6)
      }),
    )
  })
})
