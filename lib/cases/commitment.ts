import { canonical } from './canonical.ts'
import { sha256Hex } from './digest.ts'
import type { Disclosure } from './event.ts'

/**
 * Commits to a value with a salt of 32 lower-case hex digits, so that value and salt can be wiped and the chain
 * stays whole. Throws on another salt: a short one could be tried out.
 */
export function commit(value: string, salt: string): Disclosure {
  if (!/^[0-9a-f]{32}$/.test(salt)) throw new TypeError('a salt is 32 lower-case hex digits')
  return { commit: sha256Hex(canonical([salt, value])), salt, value }
}
