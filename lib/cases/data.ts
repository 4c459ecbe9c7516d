import { type Assessment, NATURES, type Nature, type Risk } from '../assess/assessment.ts'
import type { Count, Note } from '../note/note.ts'
import { commit } from './commitment.ts'
import type { Disclosure, Json } from './event.ts'
import type {
  AssessedData,
  CapturedData,
  Commitment,
  CopiedData,
  OrderLookedUpData,
  OrderOutcome,
  OverriddenData,
  ReportData,
  SeenData,
  SolvedData,
} from './event-data.ts'

/** The data of one event and the values behind its commitments, which are kept beside the log. */
export interface EventContent<Data extends { [key: string]: Json } = { [key: string]: Json }> {
  data: Data
  disclosures: Disclosure[]
}

/** 32 hex digits, new at each call. */
export type Salt = () => string

/** Collects the values behind the commitments of one event. */
function committing(salt: Salt): { hide: (value: string) => Commitment; disclosures: Disclosure[] } {
  const disclosures: Disclosure[] = []
  return {
    disclosures,
    hide: (value) => {
      const disclosure = commit(value.toWellFormed(), salt())
      disclosures.push(disclosure)
      return { commit: disclosure.commit }
    },
  }
}

const without = <Data extends { [key: string]: Json }>(data: Data): EventContent<Data> => ({
  data,
  disclosures: [],
})

/**
 * Of what the page says, only what canonical JSON can hold: half an emoji, where a text was cut, becomes U+FFFD, and
 * a time that is no whole number is not known. Else one odd note could never become a case.
 */
export function seenData(note: Note, salt: Salt): EventContent<SeenData> {
  const { hide, disclosures } = committing(salt)
  const bare = ({ value, certainty }: Count): Count => ({ value, certainty })
  const { likes, collects, comments, shares } = note.counts
  const data: SeenData = {
    note: {
      id: note.id,
      title: note.title?.toWellFormed() ?? null,
      body: note.body.toWellFormed(),
      url: note.url,
      type: note.type,
    },
    author: note.author.name === null ? null : hide(note.author.name),
    topics: note.topics.map((topic) => topic.toWellFormed()),
    images: note.images,
    shown: note.date?.text.toWellFormed() ?? null,
    publishedAt: Number.isSafeInteger(note.publishedAt) ? note.publishedAt : null,
    counts: { likes: bare(likes), collects: bare(collects), comments: bare(comments), shares: bare(shares) },
    comments: { loaded: note.comments.loaded, total: note.comments.total },
    missing: note.missing,
  }
  return { data, disclosures }
}

export function assessedData(assessment: Assessment, salt: Salt): EventContent<AssessedData> {
  const { hide, disclosures } = committing(salt)
  const { nature, uncertain, risk, strategy, unseen } = assessment
  const quoted = [...assessment.riskReasons, ...assessment.evidence].map((found) => ({
    rule: found.rule,
    in: found.in,
    start: found.start,
    end: found.end,
    quote: found.in === 'comment' ? hide(found.quote) : found.quote.toWellFormed(),
  }))
  const probabilities = { ...assessment.probabilities }
  for (const key of NATURES) probabilities[key] = Math.round(probabilities[key] * 1000) / 1000
  return { data: { nature, probabilities, uncertain, risk, strategy, unseen, quoted }, disclosures }
}

export function copiedData(
  copied: { channel: string; wording: string | null; text: string },
  salt: Salt,
): EventContent<CopiedData> {
  const { hide, disclosures } = committing(salt)
  const { channel, wording, text } = copied
  return { data: { channel, wording, chars: [...text].length, text: hide(text) }, disclosures }
}

export function orderLookedUpData(
  order: { number: string; outcome: OrderOutcome },
  salt: Salt,
): EventContent<OrderLookedUpData> {
  const { hide, disclosures } = committing(salt)
  return { data: { number: hide(order.number), outcome: order.outcome, where: 'by-hand' }, disclosures }
}

/** The merchant's own words may name people, so they are committed too. */
export function overriddenData(
  override: { nature: Nature; risk: Risk; why: string },
  salt: Salt,
): EventContent<OverriddenData> {
  const { hide, disclosures } = committing(salt)
  const { nature, risk, why } = override
  return { data: { nature, risk, why: why ? hide(why) : null }, disclosures }
}

export function solvedData({ how }: { how: string }, salt: Salt): EventContent<SolvedData> {
  const { hide, disclosures } = committing(salt)
  return { data: { how: how ? hide(how) : null }, disclosures }
}

/** Of each `report-…` event: `reason` is the platform's word for it, `ground` what makes it lawful. */
export const reportData = ({ reason, ground }: ReportData): EventContent<ReportData> =>
  without(ground ? { reason, ground } : { reason })

export const capturedData = (record: CapturedData): EventContent<CapturedData> => without(record)
