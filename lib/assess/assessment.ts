/** Words and shapes of an assessment, exactly those of DESIGN.md §3 and §4 (`npm run -s assess`). */

export const NATURES = [
  'product-defect',
  'misuse',
  'service',
  'competitor',
  'non-purchaser',
  'not-negative',
] as const
export type Nature = (typeof NATURES)[number]

export const RISKS = ['high', 'medium', 'low'] as const
export type Risk = (typeof RISKS)[number]

export const STRATEGIES = ['respond-now', 'communicate', 'leave', 'none'] as const
export type Strategy = (typeof STRATEGIES)[number]

/** Where a quote stands. `index` counts comments (flat, replies after their parent) or pictures from 0. */
export const PLACES = ['title', 'body', 'comment', 'image', 'counts'] as const
export type Place = (typeof PLACES)[number]

/** Offsets are UTF-16 code units into the text at that place, `end` exclusive. */
export interface Quote {
  in: Place
  index?: number
  quote: string
  start: number
  end: number
}

export interface Evidence extends Quote {
  rule: string
  nature: Nature
  weight: number
}

export interface RiskReason extends Quote {
  rule: string
  level: Risk
}

export interface Assessment {
  nature: Nature
  /** One per nature, sum 1. */
  probabilities: Record<Nature, number>
  uncertain: boolean
  /** The runner-up, and the question (Chinese, for the merchant) that would decide; when uncertain. */
  alternative?: Nature
  question?: string
  risk: Risk
  riskReasons: RiskReason[]
  evidence: Evidence[]
  /** What could not be seen and so was not judged, from a closed list of keys. */
  unseen: Unseen[]
  strategy: Strategy
}

export const UNSEEN = [
  'title',
  'body',
  'comments-not-loaded',
  'comments-partly-loaded',
  'counts-masked',
  'counts-unknown',
  'video-speech',
  'picture-text',
  'replies-folded',
] as const
export type Unseen = (typeof UNSEEN)[number]

/** A count as read, a number, or text as the site shows it (`1.2万`, `10+`). */
export interface CountInput {
  value: number | null
  certainty: 'exact' | 'rounded' | 'at-least' | 'unknown'
}

export interface CommentInput {
  text: string
  /** Written by the author of the note. */
  isAuthor?: boolean
  likes?: CountInput
}

/** Names of the merchant's own brand and products, and of rivals. */
export interface Brand {
  name?: string
  products?: string[]
  competitors?: string[]
}

/** What the rules see: a note reduced to texts and counts. */
export interface AssessInput {
  title?: string
  body: string
  likes?: CountInput
  collects?: CountInput
  shares?: CountInput
  commentCount?: CountInput
  comments?: CommentInput[]
  imageTexts?: string[]
  brand?: Brand
  /** What the reader could not see; passed through to `Assessment.unseen`. */
  unseen?: Unseen[]
}
