import { beijingDay } from '../time.ts'
import type { NoteDate, ShownDate } from './note.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const EDITED = /^(?:编辑于|edited(?: on)?)\s*/i
const CLOCK = /^\s*\d{1,2}:\d{2}(?::\d{2})?(?!\d)/
/** Letters only: `70-200的头` in a text is neither date nor place. */
const PLACE = /^\p{L}[\p{L}\p{M} ·.'’-]{0,39}$/u

const dayOf = (ms: number): string | null => (Math.abs(ms) <= 8e15 ? beijingDay(ms) : null)

/** `YYYY-MM-DD` when there is such a day, else null. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}

/** A date without a year is the latest such day that is not after now. 29 February can lie 8 years back. */
function latestDay(month: number, day: number, now: number): string | null {
  const today = dayOf(now)
  if (today === null) return null
  const year = Number(today.slice(0, 4))
  for (let back = 0; back <= 8; back++) {
    const date = calendarDay(year - back, month, day)
    if (date !== null && date <= today) return date
  }
  return null
}

/** How a time can begin a line, and the day it means. A week or more ago names no day. */
const FORMS: readonly [RegExp, (now: number, a: number, b: number, c: number) => string | null][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, (_, year, month, day) => calendarDay(year, month, day)],
  [/^(\d{1,2})-(\d{1,2})(?![\d-])/, (now, month, day) => latestDay(month, day, now)],
  [/^(?:刚刚|just now|今天|today)/i, (now) => dayOf(now)],
  [/^(?:昨天|yesterday)/i, (now) => dayOf(now - DAY_MS)],
  [/^前天/, (now) => dayOf(now - 2 * DAY_MS)],
  [/^(\d{1,4})\s*(?:秒前|s(?:ec(?:ond)?s?)? ago)/i, (now, n) => dayOf(now - n * 1_000)],
  [/^(\d{1,4})\s*(?:分钟前|m(?:in(?:ute)?s?)? ago)/i, (now, n) => dayOf(now - n * 60_000)],
  [/^(\d{1,4})\s*(?:小时前|h(?:(?:ou)?rs?)? ago)/i, (now, n) => dayOf(now - n * HOUR_MS)],
  [/^(\d{1,4})\s*(?:天前|d(?:ays?)? ago)/i, (now, n) => dayOf(now - n * DAY_MS)],
  [/^\d{1,4}\s*(?:周前|个月前|年前|w(?:eeks?)? ago|mo(?:nths?)? ago|y(?:ears?)? ago)/i, () => null],
]

/**
 * A date line as shown (`昨天 12:30 浙江`, `09-29 河南`, `3天前`, run together `2天前浙江`), and the day it
 * means in Beijing at `now` (ms since 1970). Day and place are null when the line does not say them.
 */
export function parseDate(line: string, now: number): ShownDate {
  const text = line.replace(/\s+/g, ' ').trim()
  const when = text.replace(EDITED, '')
  for (const [form, toDay] of FORMS) {
    const [start, a, b, c] = form.exec(when) ?? []
    if (start === undefined) continue
    const day = toDay(now, Number(a), Number(b), Number(c))
    const rest = when.slice(start.length).replace(CLOCK, '').trim()
    return { text, day, place: PLACE.test(rest) ? rest : null }
  }
  return { text, day: null, place: null }
}

/** The date line of a note, which may say 编辑于: its day is then that of the edit. */
export function parseNoteDate(line: string, now: number): NoteDate {
  const { text, day, place } = parseDate(line, now)
  return { text, day, edited: EDITED.test(text), place }
}
