import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptySlots, fill, textOf } from '../../../lib/reply/fill.ts'
import { SLOTS } from '../../../lib/reply/slots.ts'

const NAMES = Object.keys(SLOTS) as (keyof typeof SLOTS)[]
const name = fc.constantFrom(...NAMES)
const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[{}]/.test(text))
const wording = fc
  .array(
    fc.oneof(
      plain,
      name.map((slot) => `{${slot}}`),
    ),
  )
  .map((parts) => parts.join(''))
const values = fc.dictionary(name, fc.oneof(plain, fc.constant(null)))

describe('slots', () => {
  it('give the wording back when nothing is known', () => {
    fc.assert(fc.property(wording, (text) => textOf(fill(text, {})) === text))
  })

  it('take their value wherever they stand, and stay to be seen where it is unknown or empty', () => {
    fc.assert(
      fc.property(wording, values, (text, known) => {
        const expected = NAMES.reduce(
          (t, slot) => t.replaceAll(`{${slot}}`, () => known[slot] || `{${slot}}`),
          text,
        )
        expect(textOf(fill(text, known))).toBe(expected)
      }),
    )
  })

  it('are found where they stand, also in an edited text', () => {
    fc.assert(
      fc.property(wording, (text) => {
        const found = emptySlots(text)
        for (const slot of found) expect(text.slice(slot.start, slot.end)).toBe(`{${slot.name}}`)
        expect(found.length).toBe(text.split('{').length - 1)
      }),
    )
  })

  it('are all gone when all are known', () => {
    const all = Object.fromEntries(NAMES.map((slot) => [slot, slot]))
    fc.assert(fc.property(wording, (text) => emptySlots(textOf(fill(text, all))).length === 0))
  })

  it('stay in the text when their name is unknown, and are then found as unfilled', () => {
    expect(textOf(fill('尺码{见表}', {}))).toBe('尺码{见表}')
    expect(emptySlots('尺码{见表}')).toEqual([{ name: '见表', start: 2, end: 6 }])
  })

  it('are told by their own name only', () => {
    expect(fill('{toString}', {})).toEqual([{ kind: 'text', text: '{toString}' }])
  })
})
