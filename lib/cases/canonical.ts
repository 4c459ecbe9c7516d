import type { Json } from './event.ts'

/** Canonical JSON (RFC 8785). Throws on what JSON cannot hold exactly. */
export function canonical(value: Json): string {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('lone surrogate')
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('not a finite number')
    // Beyond 2^53 only what cannot be taken for a count: 1e21 and above is written with its exponent.
    if (Number.isInteger(value) && Math.abs(value) > 2 ** 53 && Math.abs(value) < 1e21) {
      throw new TypeError('an integer that is not exact')
    }
    return JSON.stringify(value)
  }
  if (value === null || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.keys(value)
    .sort()
    .map((key) => `${canonical(key)}:${canonical(value[key] as Json)}`)
  return `{${members.join(',')}}`
}
