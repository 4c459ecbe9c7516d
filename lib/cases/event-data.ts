import type { Nature, Place, Risk, Strategy, Unseen } from '../assess/assessment.ts'
import type { Certainty, Note } from '../note/note.ts'
import type { Ground } from './ground.ts'

/**
 * The data of each event; `posted`, `messaged` and `reopened` have none, that of `exported` is in
 * lib/evidence/pack.ts. The note's own title and text stand in clear, being the object of the case; the
 * author's name, comments, order numbers and the merchant's own texts are commitments, whose values are kept
 * beside the log and can be wiped. Types and not interfaces, because only types can be taken for plain JSON.
 */

export type Commitment = { commit: string }

export type SeenData = {
  /** `url` without access token. */
  note: { id: string; title: string | null; body: string; url: string; type: Note['type'] }
  author: Commitment | null
  topics: string[]
  /** How many. */
  images: number
  /** The line with the date as shown. */
  shown: string | null
  /** ms since 1970. */
  publishedAt: number | null
  counts: { [kind in keyof Note['counts']]: { value: number | null; certainty: Certainty } }
  comments: { loaded: number; total: number | null }
  missing: string[]
}

export type AssessedData = {
  nature: Nature
  /** To three places. */
  probabilities: { [nature in Nature]: number }
  uncertain: boolean
  risk: Risk
  strategy: Strategy
  unseen: Unseen[]
  /** What the rules found, for risk and nature. A comment's words are committed to. */
  quoted: { rule: string; in: Place; start: number; end: number; quote: string | Commitment }[]
}

export type OverriddenData = { nature: Nature; risk: Risk; why: Commitment | null }
/** `chars` counts code points; `wording` is the id of the shipped wording it began as. */
export type CopiedData = { channel: string; wording: string | null; chars: number; text: Commitment }
export type OrderOutcome = 'found' | 'not-found'
export type OrderLookedUpData = { number: Commitment; outcome: OrderOutcome; where: 'by-hand' }
export type ReportData = { reason: string; ground?: Ground }
export type SolvedData = { how: Commitment | null }

export type CapturedData = {
  file: { path: string; sha256: string; bytes: number; type: string }
  what: string
  /** Without access token. */
  url: string
  clock: { utc: string; beijing: string }
  /** CSS pixels; the picture is in device pixels, `dpr` times as many. */
  viewport: { width: number; height: number; dpr: number }
  browser: string
  extension: { version: string }
  overlayHidden: boolean
  tab: { sameBeforeAndAfter: boolean }
}
