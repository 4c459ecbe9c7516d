/** China keeps one time zone without daylight saving since 1991. */
const BEIJING_MS = 8 * 3_600_000

/** The day in Beijing of an instant (ms since 1970), `YYYY-MM-DD`. */
export const beijingDay = (ms: number): string => new Date(ms + BEIJING_MS).toISOString().slice(0, 10)

/** An instant as read on a clock in Beijing, `YYYY-MM-DD HH:MM:SS`. */
export const beijingClock = (ms: number): string =>
  new Date(ms + BEIJING_MS).toISOString().slice(0, 19).replace('T', ' ')

/** The instant (ms) at which a Beijing day `YYYY-MM-DD` begins. */
export const beijingMidnight = (day: string): number => Date.parse(`${day}T00:00:00.000Z`) - BEIJING_MS
