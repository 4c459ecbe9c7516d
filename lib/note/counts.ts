import type { Count } from './note.ts'

export const UNKNOWN: Count = { value: null, certainty: 'unknown' }

/** What stands in place of a number at zero, in both languages of the client. */
const AT_ZERO =
  /^(?:赞|点赞|收藏|评论|回复|分享|转发|likes?|collects?|saves?|comments?|repl(?:y|ies)|shares?)$/i

const UNITS: Record<string, number> = { 千: 1e3, k: 1e3, 万: 1e4, w: 1e4, m: 1e6, 亿: 1e8 }

const COUNT = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(千|万|亿|[kwm])?\s*(\+)?$/i

/**
 * A count as the site shows it: `1422` exact, `1.2万` rounded, `10+` and `1千+` lower bounds (masked for
 * visitors without login), a word such as 赞 exactly 0; anything else unknown.
 */
export function parseCount(text: string | null): Count {
  const shown = text?.trim() ?? ''
  if (AT_ZERO.test(shown)) return { value: 0, certainty: 'exact' }
  const [, whole, fraction = '', unit = '', more] = COUNT.exec(shown) ?? []
  if (whole === undefined || (fraction && !unit)) return UNKNOWN
  const value = Math.round(Number(whole.replaceAll(',', '') + fraction) * (UNITS[unit.toLowerCase()] ?? 1))
  if (!Number.isSafeInteger(value)) return UNKNOWN
  return { value, certainty: more ? 'at-least' : unit ? 'rounded' : 'exact' }
}

/** The count inside a sentence such as `共 411 条评论` or `展开 12 条回复`; unknown when there is none. */
export const countWithin = (sentence: string): Count =>
  parseCount(/\d[\d,]*(?:\.\d+)?(?:[千万亿]|[kwm](?![a-z]))?\+?/i.exec(sentence)?.[0] ?? null)
