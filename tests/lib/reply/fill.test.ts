import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptySlots, fill, textOf } from '../../../lib/reply/fill.ts'
import { SLOTS } from '../../../lib/reply/slots.ts'

const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[{}]/.test(text))
const wording = fc
  .array(
    fc.oneof(
      plain,
      fc.constantFrom(...SLOTS).map((name) => `{${name}}`),
    ),
  )
  .map((parts) => parts.join(''))

describe('slots', () => {
  it('give the wording back when nothing is known', () => {
    fc.assert(fc.property(wording, (text) => textOf(fill(text, {})) === text))
  })

  it('are found where they stand, also in an edited text', () => {
    fc.assert(
      fc.property(wording, (text) => {
        for (const slot of emptySlots(text)) expect(text.slice(slot.start, slot.end)).toBe(`{${slot.name}}`)
      }),
    )
  })

  it('are all gone when all are known', () => {
    const values = Object.fromEntries(SLOTS.map((name) => [name, name]))
    fc.assert(fc.property(wording, (text) => emptySlots(textOf(fill(text, values))).length === 0))
  })

  it('leave braces of the person’s own alone', () => {
    expect(textOf(fill('尺码{见表}', {}))).toBe('尺码{见表}')
  })
})
