import { z } from 'zod'
import { parseCount, UNKNOWN } from '../note/counts.ts'
import type { AssessInput, CountInput, Unseen } from './assessment.ts'
import { isMasked } from './reach.ts'

/** A number, or text as the site shows it; anything that is no count is unknown, and judged by content only. */
const count = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value): CountInput => {
    if (typeof value === 'string') return parseCount(value)
    return Number.isSafeInteger(value) && Number(value) >= 0
      ? { value: Number(value), certainty: 'exact' }
      : UNKNOWN
  })
const comment = z.union([
  z.string().transform((text) => ({ text })),
  z.object({ text: z.string(), isAuthor: z.boolean().default(false), likes: count }),
])
const names = z.array(z.string()).default([])

/** A line of `npm run -s assess` (DESIGN.md §4). */
export const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  body: z.string(),
  likes: count,
  collects: count,
  shares: count,
  comments: z.union([z.array(comment), count]),
  imageTexts: z.array(z.string()).nullish(),
  brand: z.object({ name: z.string().default(''), products: names, competitors: names }).nullish(),
})
export type Line = z.infer<typeof lineSchema>

/** What the rules see of a line. Whether the note has pictures cannot be told from it, so none are missed. */
export function inputFromLine(line: Line): AssessInput {
  const { title, body, likes, collects, shares, comments: given, imageTexts, brand } = line
  const comments = Array.isArray(given) ? given : []
  const commentCount = Array.isArray(given) ? ({ value: given.length, certainty: 'exact' } as const) : given
  const counts = [likes, collects, shares, commentCount]
  const unseen: [Unseen, boolean][] = [
    ['comments-not-loaded', comments.length === 0 && commentCount.value !== 0],
    ['counts-masked', counts.some(isMasked)],
    ['counts-unknown', [likes, collects, shares].every(({ value }) => value === null)],
  ]
  return {
    ...(title ? { title } : {}),
    body,
    likes,
    collects,
    shares,
    commentCount,
    comments,
    ...(imageTexts ? { imageTexts } : {}),
    ...(brand ? { brand } : {}),
    unseen: unseen.filter(([, is]) => is).map(([what]) => what),
  }
}
