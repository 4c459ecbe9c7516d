import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rotated } from '../../../lib/reply/rotate.ts'

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 24, maxLength: 24 })

describe('rotation', () => {
  it('begins at the same place for the same note, and keeps every variant in its circle', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), hex, (list, id) => {
        const once = rotated(list, id)
        expect(rotated(list, id)).toEqual(once)
        const at = list.indexOf(once[0] ?? 0)
        expect(once).toEqual(list.length ? [...list.slice(at), ...list.slice(0, at)] : [])
      }),
    )
  })

  it('spreads neighbours over the variants', () => {
    const firsts = ['00', '01', '02'].map(
      (end) => rotated(['a', 'b', 'c'], `0123456789abcdef012345${end}`)[0],
    )
    expect(new Set(firsts).size).toBe(3)
  })
})
