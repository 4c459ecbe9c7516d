import { describe, expect, it } from 'vitest'
import { dictionaryOf } from '../../../lib/ocr/engine.ts'
import { stretch } from '../../../lib/ocr/raster.ts'
import { decode } from '../../../lib/ocr/recognise.ts'

const dictionary = dictionaryOf('好\n坏')
/** One step a pair: which character, how likely. */
const output = (...steps: [number, number][]) => ({
  data: Float32Array.from(steps.flatMap(([best, p]) => [0, 1, 2, 3].map((c) => (c === best ? p : 0)))),
  dims: [1, steps.length, 4],
})

describe('decoding a line', () => {
  it('leaves out blanks and repeats, and keeps a letter that is really doubled', () => {
    const steps: [number, number][] = [
      [0, 1],
      [1, 0.9],
      [1, 0.9],
      [0, 1],
      [1, 0.5],
      [3, 1],
      [2, 1],
    ]
    expect(decode(output(...steps), dictionary)).toMatchObject({ text: '好好 坏', lowest: 0.5 })
  })

  it('is sure of nothing where nothing stands', () => {
    expect(decode(output([0, 1]), dictionary)).toEqual({ text: '', confidence: 0, lowest: 0 })
  })

  it('refuses a dictionary that does not belong to the model', () => {
    expect(() => decode(output([0, 1]), ['', '好'])).toThrow('4 classes, 2 characters')
  })
})

describe('stretching a picture', () => {
  const half = {
    width: 4,
    height: 1,
    data: Uint8Array.from([0, 0, 0, 255, 0, 0, 0, 255, 90, 60, 30, 255, 90, 60, 30, 255]),
  }

  it('gives blue, green and red planes, and keeps the mean of what it shrinks', () => {
    const { data } = stretch(half, { x: 0, y: 0, width: 4, height: 1 }, 1, 1)
    expect([...data].map(Math.round)).toEqual([15, 30, 45])
  })

  it('changes nothing at the same size', () => {
    const { data } = stretch(half, { x: 0, y: 0, width: 4, height: 1 }, 4, 1)
    expect([...data.subarray(8)].map(Math.round)).toEqual([0, 0, 90, 90])
  })

  it('goes on with the outermost pixel beyond the edge', () => {
    const { data } = stretch(half, { x: 6, y: 3, width: 4, height: 4 }, 2, 2)
    expect([...data].map(Math.round)).toEqual([30, 30, 30, 30, 60, 60, 60, 60, 90, 90, 90, 90])
  })
})
