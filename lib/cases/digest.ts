import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from './canonical.ts'
import type { CaseEvent, Json } from './event.ts'

/** SHA-256 in lower-case hex; a string is hashed as its UTF-8 bytes. Synchronous, for use in a transaction. */
export const sha256Hex = (bytes: Uint8Array | string): string =>
  bytesToHex(sha256(typeof bytes === 'string' ? utf8ToBytes(bytes) : bytes))

/** The hash that the next event links to: over the event's canonical JSON. */
export const eventHash = (event: CaseEvent): string => sha256Hex(canonical(event as unknown as Json))
