import { createInterface } from 'node:readline'
import { z } from 'zod'
import { assess } from '../assess/assess.ts'
import type { AssessInput, CountInput } from '../assess/assessment.ts'
import { parseCount } from '../note/counts.ts'

const HELP = `npm run -s assess < notes.jsonl

One JSON object a line on stdin:
  {"id","title"?,"body","likes"?,"collects"?,"shares"?,"comments"?,"imageTexts"?,"brand"?}
  a count is a number or text as the site shows it ("1.2万", "10+"); comments is a count or a list of
  texts or {"text","isAuthor"?,"likes"?}; brand is {"name"?,"products"?,"competitors"?}
One JSON object a line on stdout, in the same order: nature, probabilities, risk, reasons, evidence.
A line that cannot be read gives {"line","id"?,"error"} and the rest goes on.`

const count = z.union([z.number(), z.string()])
const line = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  body: z.string(),
  likes: count.nullish(),
  collects: count.nullish(),
  shares: count.nullish(),
  comments: z
    .union([
      count,
      z.array(
        z.union([
          z.string(),
          z.object({ text: z.string(), isAuthor: z.boolean().optional(), likes: count.nullish() }),
        ]),
      ),
    ])
    .nullish(),
  imageTexts: z.array(z.string()).nullish(),
  brand: z
    .object({
      name: z.string().exactOptional(),
      products: z.array(z.string()).exactOptional(),
      competitors: z.array(z.string()).exactOptional(),
    })
    .nullish(),
})

const countOf = (value: number | string): CountInput =>
  typeof value === 'number' ? { value, certainty: 'exact' } : parseCount(value)

function inputOf(parsed: z.infer<typeof line>): AssessInput {
  const { title, body, likes, collects, shares, comments, imageTexts, brand } = parsed
  const list = Array.isArray(comments) ? comments : undefined
  return {
    ...(title ? { title } : {}),
    body,
    ...(likes == null ? {} : { likes: countOf(likes) }),
    ...(collects == null ? {} : { collects: countOf(collects) }),
    ...(shares == null ? {} : { shares: countOf(shares) }),
    ...(comments == null
      ? {}
      : { commentCount: list ? { value: list.length, certainty: 'exact' } : countOf(comments as string) }),
    ...(list
      ? {
          comments: list.map((comment) =>
            typeof comment === 'string'
              ? { text: comment }
              : {
                  text: comment.text,
                  isAuthor: comment.isAuthor ?? false,
                  ...(comment.likes == null ? {} : { likes: countOf(comment.likes) }),
                },
          ),
        }
      : {}),
    ...(imageTexts ? { imageTexts } : {}),
    ...(brand ? { brand } : {}),
    unseen: [
      ...(list ? [] : (['comments-not-loaded'] as const)),
      ...(likes == null ? (['counts-unknown'] as const) : []),
    ],
  }
}

function answerTo(text: string, number: number): object {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { line: number, error: `not JSON: ${(error as Error).message}` }
  }
  const parsed = line.safeParse(value)
  if (parsed.success) return { id: parsed.data.id, ...assess(inputOf(parsed.data)) }
  const { id } = Object(value) as { id?: unknown }
  return { line: number, ...(id === undefined ? {} : { id }), error: z.prettifyError(parsed.error) }
}

if (process.argv.includes('--help')) {
  console.log(HELP)
} else {
  let number = 0
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (text.trim() === '') continue
    // Waits while the reader is slower, so that memory stays bounded.
    if (!process.stdout.write(`${JSON.stringify(answerTo(text, number))}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
  }
}
