import { canonical } from './canonical.ts'
import { sha256Hex } from './digest.ts'
import type { Disclosure } from './event.ts'

/** Commits to a value with a salt of 32 hex digits, so that value and salt can be wiped and the chain stays whole. */
export const commit = (value: string, salt: string): Disclosure => ({
  commit: sha256Hex(canonical([salt, value])),
  salt,
  value,
})
