import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWithin, parseCount } from '../../../lib/note/counts.ts'

/** As the client writes a count: whole below 10,000, from there in 万 with one decimal unless it is 0. */
const shownAs = (n: number): string =>
  n < 10_000 ? String(n) : `${(n / 10_000).toFixed(1).replace('.0', '')}万`

const natural = fc.integer({ min: 0, max: 99_999_999 })

describe('parseCount', () => {
  test.each([
    ['1422', 1422, 'exact'],
    ['1,422', 1422, 'exact'],
    [' 7 ', 7, 'exact'],
    ['1.2万', 12_000, 'rounded'],
    ['25.6万', 256_000, 'rounded'],
    ['1.2w', 12_000, 'rounded'],
    ['3.4K', 3400, 'rounded'],
    ['1.1亿', 110_000_000, 'rounded'],
    ['10+', 10, 'at-least'],
    ['1千+', 1000, 'at-least'],
    ['1万+', 10_000, 'at-least'],
    ['赞', 0, 'exact'],
    ['点赞', 0, 'exact'],
    ['收藏', 0, 'exact'],
    ['评论', 0, 'exact'],
    ['Likes', 0, 'exact'],
  ] as const)('reads %s', (text, value, certainty) => expect(parseCount(text)).toEqual({ value, certainty }))

  test.each([null, '', ' ', '-3', '1.5', '1..2万', '12 34', '+', '万', 'NaN', '9'.repeat(400)])(
    'does not know %s',
    (text) => expect(parseCount(text)).toEqual({ value: null, certainty: 'unknown' }),
  )

  test('gives back what was written, to the last digit shown', () => {
    fc.assert(
      fc.property(natural, (n) => {
        const { value, certainty } = parseCount(shownAs(n))
        expect(certainty).toBe(n < 10_000 ? 'exact' : 'rounded')
        expect(Math.abs((value ?? Number.NaN) - n)).toBeLessThanOrEqual(n < 10_000 ? 0 : 500)
      }),
    )
  })

  test('keeps the order of what was written', () => {
    fc.assert(
      fc.property(natural, natural, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(parseCount(shownAs(low)).value ?? Number.NaN).toBeLessThanOrEqual(
          parseCount(shownAs(high)).value ?? Number.NaN,
        )
      }),
    )
  })

  test('keeps a lower bound a lower bound', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', '千', '万', 'k'), (n, unit) => {
        expect(parseCount(`${n}${unit}+`).certainty).toBe('at-least')
      }),
    )
  })

  test('gives a whole number or nothing, whatever stands there', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[\d.,万千+ wk赞]{0,12}$/))
    fc.assert(
      fc.property(text, (shown) => {
        const { value, certainty } = parseCount(shown)
        expect(value === null).toBe(certainty === 'unknown')
        expect(value === null || (Number.isSafeInteger(value) && value >= 0)).toBe(true)
      }),
    )
  })
})

test.each([
  ['共 411 条评论', 411, 'exact'],
  ['共 1.2万 条评论', 12_000, 'rounded'],
  ['展开 12 条回复', 12, 'exact'],
  ['3 more replies', 3, 'exact'],
  ['1,024 comments', 1024, 'exact'],
  ['展开更多回复', null, 'unknown'],
] as const)('countWithin finds the count of %s', (sentence, value, certainty) =>
  expect(countWithin(sentence)).toEqual({ value, certainty }),
)
