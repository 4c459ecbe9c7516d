import type { Assessment, Nature, Risk } from '../assess/assessment.ts'
import type { Note } from '../note/note.ts'
import { commit } from './commitment.ts'
import type { Disclosure, Json } from './event.ts'

/**
 * The data of each event. The note's own title and text stand in clear, being the object of the case; the
 * author's name, comments, order numbers and the merchant's replies are commitments, whose values are kept
 * beside the log and can be wiped.
 */
export interface EventContent {
  data: { [key: string]: Json }
  disclosures: Disclosure[]
}

/** 32 hex digits, new at each call. */
export type Salt = () => string

/** Collects the values behind the commitments of one event. */
function committing(salt: Salt): { hide: (value: string) => Json; disclosures: Disclosure[] } {
  const disclosures: Disclosure[] = []
  return {
    disclosures,
    hide: (value) => {
      const disclosure = commit(value, salt())
      disclosures.push(disclosure)
      return { commit: disclosure.commit }
    },
  }
}

export function seenData(note: Note, salt: Salt): EventContent {
  const { hide, disclosures } = committing(salt)
  const data = {
    note: { id: note.id, title: note.title, body: note.body, url: note.url, type: note.type },
    author: note.author.name === null ? null : hide(note.author.name),
    topics: note.topics,
    images: note.images,
    shown: note.date?.text ?? null,
    publishedAt: note.publishedAt,
    counts: Object.fromEntries(
      Object.entries(note.counts).map(([kind, { value, certainty }]) => [kind, { value, certainty }]),
    ),
    comments: { loaded: note.comments.loaded, total: note.comments.total },
    missing: note.missing,
  }
  return { data, disclosures }
}

export function assessedData(assessment: Assessment, salt: Salt): EventContent {
  const { hide, disclosures } = committing(salt)
  const quoted = [...assessment.riskReasons, ...assessment.evidence].map((found) => ({
    rule: found.rule,
    in: found.in,
    start: found.start,
    end: found.end,
    quote: found.in === 'comment' ? hide(found.quote) : found.quote,
  }))
  const data = {
    nature: assessment.nature,
    probabilities: Object.fromEntries(
      Object.entries(assessment.probabilities).map(([nature, p]) => [nature, Math.round(p * 1000) / 1000]),
    ),
    uncertain: assessment.uncertain,
    risk: assessment.risk,
    strategy: assessment.strategy,
    unseen: assessment.unseen,
    quoted,
  }
  return { data, disclosures }
}

export function copiedData(
  copied: { channel: string; wording: string | null; text: string },
  salt: Salt,
): EventContent {
  const { hide, disclosures } = committing(salt)
  const { channel, wording, text } = copied
  return { data: { channel, wording, chars: [...text].length, text: hide(text) }, disclosures }
}

export function orderLookedUpData(
  order: { number: string; outcome: 'found' | 'not-found' },
  salt: Salt,
): EventContent {
  const { hide, disclosures } = committing(salt)
  return { data: { number: hide(order.number), outcome: order.outcome, where: 'by-hand' }, disclosures }
}

/** The merchant's own words may name people, so they are committed too. */
export function overriddenData(
  override: { nature: Nature; risk: Risk; why: string },
  salt: Salt,
): EventContent {
  const { hide, disclosures } = committing(salt)
  const { nature, risk, why } = override
  return { data: { nature, risk, why: why ? hide(why) : null }, disclosures }
}

export function solvedData({ how }: { how: string }, salt: Salt): EventContent {
  const { hide, disclosures } = committing(salt)
  return { data: { how: how ? hide(how) : null }, disclosures }
}

export interface CaptureRecord {
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

export const capturedData = (record: CaptureRecord): EventContent => ({
  data: { ...record } as unknown as EventContent['data'],
  disclosures: [],
})
