import { hexToBytes } from '@noble/hashes/utils.js'
import { sha256Hex } from '../cases/digest.ts'

/** RFC 3161 request: version 1, SHA-256, certificate requested, no nonce, so that anyone can make the same bytes. */
const BEFORE_DIGEST = '30390201013031300d060960864801650304020105000420'
const AFTER_DIGEST = '0101ff'

/** The 59 bytes of `openssl ts -query -data FILE -sha256 -cert -no_nonce`, over `manifest.json`. */
export const timeStampRequest = (manifest: Uint8Array): Uint8Array =>
  hexToBytes(`${BEFORE_DIGEST}${sha256Hex(manifest)}${AFTER_DIGEST}`)
