/** The date lines of notes and comments, in Beijing time. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** @param {number} at ms since 1970 */
function beijing(at) {
  const [day = '', time = ''] = new Date(at + 8 * HOUR).toISOString().split('T')
  return { day, year: day.slice(0, 4), monthDay: day.slice(5), time: time.slice(0, 5) }
}

/**
 * @param {number} at
 * @param {number} now
 */
export function dateText(at, now) {
  const passed = now - at
  const then = beijing(at)
  if (passed < MINUTE) return '刚刚'
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)}分钟前`
  if (then.day === beijing(now).day) return `${Math.floor(passed / HOUR)}小时前`
  if (then.day === beijing(now - DAY).day) return `昨天 ${then.time}`
  if (passed < 7 * DAY) return `${Math.floor(passed / DAY)}天前`
  return then.year === beijing(now).year ? then.monthDay : then.day
}

/**
 * The line under a note.
 * @param {{ time: number, lastUpdateTime: number, ipLocation?: string }} note
 * @param {number} now
 */
export function noteDateLine(note, now) {
  const edited = note.lastUpdateTime - note.time > MINUTE
  const text = dateText(edited ? note.lastUpdateTime : note.time, now)
  return `${edited ? '编辑于 ' : ''}${text} ${note.ipLocation ?? ''}`
}
