import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDate, parseNoteDate } from '../../../lib/note/dates.ts'
import { beijingDay, beijingMidnight } from '../../../lib/time.ts'

const at = (beijing: string): number => Date.parse(`${beijing.replace(' ', 'T')}+08:00`)
const NOON = at('2026-09-13 12:00:00')
const HOUR_MS = 3_600_000

/** Any instant from 1990 to 2090. */
const instant = fc.integer({ min: at('1990-01-01 00:00:00'), max: at('2090-01-01 00:00:00') })

describe('parseDate', () => {
  test.each([
    ['2024-05-01', '2024-05-01', null],
    ['05-01 ', '2026-05-01', null],
    ['09-29 河南', '2025-09-29', '河南'],
    ['09-13', '2026-09-13', null],
    ['2024-05-01 上海', '2024-05-01', '上海'],
    ['刚刚', '2026-09-13', null],
    ['5分钟前', '2026-09-13', null],
    ['13小时前 浙江', '2026-09-12', '浙江'],
    ['昨天 12:30 浙江', '2026-09-12', '浙江'],
    ['今天 08:10', '2026-09-13', null],
    ['前天 08:10', '2026-09-11', null],
    ['6天前', '2026-09-07', null],
    ['2天前浙江', '2026-09-11', '浙江'],
    ['昨天 12:30浙江', '2026-09-12', '浙江'],
    ['03-21上海', '2026-03-21', '上海'],
    ['3 days ago United States', '2026-09-10', 'United States'],
    ['5m ago', '2026-09-13', null],
    ['Yesterday 12:30 Japan', '2026-09-12', 'Japan'],
    ['2周前 日本', null, '日本'],
  ])('reads %s', (line, day, place) => expect(parseDate(line, NOON)).toMatchObject({ day, place }))

  test.each([
    '70-200的头',
    '70-20 的头',
    '2026-02-30',
    '13-01',
    '05-32',
    '2026-1',
    '',
    '浙江',
    '99999天前',
    '05-01-02',
    '0050-01-01',
  ])('finds no day in %s', (line) => expect(parseDate(line, NOON).day).toBeNull())

  test('keeps the line as shown, without outer space', () => {
    expect(parseDate(' 昨天 12:30\n浙江 ', NOON).text).toBe('昨天 12:30 浙江')
  })

  test.each([
    ['12-31', '2026-01-01 00:00:00', '2025-12-31'],
    ['01-01', '2026-01-01 00:00:00', '2026-01-01'],
    ['01-01', '2025-12-31 23:59:59', '2025-01-01'],
    ['昨天 23:59', '2026-01-01 00:00:10', '2025-12-31'],
    ['1分钟前', '2026-01-01 00:00:30', '2025-12-31'],
    ['刚刚', '2025-12-31 23:59:59', '2025-12-31'],
    ['02-29', '2027-03-01 12:00:00', '2024-02-29'],
    ['02-29', '1903-12-31 12:00:00', '1896-02-29'],
  ])('means by %s at %s in Beijing the day %s', (line, now, day) =>
    expect(parseDate(line, at(now)).day).toBe(day),
  )

  test('gives back a full date, and a date without year as long as it is less than a year old', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 360 * 24 }), (now, hoursAgo) => {
        const day = beijingDay(now - hoursAgo * HOUR_MS)
        expect(parseDate(`${day} 上海`, now)).toMatchObject({ day, place: '上海' })
        expect(parseDate(day.slice(5), now).day).toBe(day)
      }),
    )
  })

  test('never means a day after now', () => {
    const line = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map((p) => p.join('-')),
      fc.tuple(fc.nat({ max: 9999 }), fc.constantFrom('分钟前', '小时前', '天前')).map((p) => p.join('')),
    )
    fc.assert(
      fc.property(line, instant, (shown, now) => {
        const { day } = parseDate(shown, now)
        expect(day !== null && beijingMidnight(day) <= now).toBe(true)
      }),
    )
  })

  test('puts what was longer ago on no later day', () => {
    const unit = fc.constantFrom('分钟前', '小时前', '天前')
    fc.assert(
      fc.property(instant, fc.nat({ max: 999 }), fc.nat({ max: 999 }), unit, (now, a, b, ago) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)].map(
          (n) => parseDate(`${n}${ago}`, now).day ?? '',
        )
        expect(far && near && far <= near).toBe(true)
      }),
    )
  })

  test('gives a day of the calendar or none, whatever stands there', () => {
    const line = fc.oneof(
      fc.string(),
      fc.stringMatching(/^(编辑于 )?[\d-]{0,10}[前天小时分钟昨今 :\d]{0,8}[浙江]{0,2}$/),
    )
    fc.assert(
      fc.property(line, fc.oneof(instant, fc.constantFrom(Number.NaN, Infinity, 9e15)), (shown, now) => {
        const { day } = parseDate(shown, now)
        expect(day === null || new Date(day).toISOString().slice(0, 10) === day).toBe(true)
      }),
    )
  })
})

test.each([
  ['编辑于 3天前 上海', { text: '编辑于 3天前 上海', day: '2026-09-10', edited: true, place: '上海' }],
  ['编辑于 05-01', { text: '编辑于 05-01', day: '2026-05-01', edited: true, place: null }],
  ['Edited on 2024-05-01', { text: 'Edited on 2024-05-01', day: '2024-05-01', edited: true, place: null }],
  ['2024-05-01 ', { text: '2024-05-01', day: '2024-05-01', edited: false, place: null }],
])('parseNoteDate tells an edit: %s', (line, date) => expect(parseNoteDate(line, NOON)).toEqual(date))
