import type { AssessInput, Quote } from '../../lib/assess/assessment.ts'

/** Letters shown on either side of a quote: enough to understand it, short enough for one line or two. */
const AROUND = 14
const CLAUSE_END = /[，。！？!?；;\n,]/

/** The text that a quote points into. */
export function textAt(input: AssessInput, quote: Quote): string {
  if (quote.in === 'title') return input.title ?? ''
  if (quote.in === 'body') return input.body
  if (quote.in === 'comment') return input.comments?.[quote.index ?? 0]?.text ?? ''
  if (quote.in === 'image') return input.imageTexts?.[quote.index ?? 0] ?? ''
  return quote.quote
}

/** A quote with the rest of its clause before and after it. */
export function inContext(text: string, quote: Quote): { before: string; quote: string; after: string } {
  const head = text.slice(Math.max(0, quote.start - AROUND), quote.start)
  const tail = text.slice(quote.end, quote.end + AROUND)
  const cut = Math.max(
    ...['，', '。', '！', '？', '\n', '；', '!', '?', ','].map((mark) => head.lastIndexOf(mark)),
  )
  const stop = tail.search(CLAUSE_END)
  return {
    before: head.slice(cut + 1),
    quote: text.slice(quote.start, quote.end),
    after: stop < 0 ? tail : tail.slice(0, stop),
  }
}

/** Quotes for the eye: no two of one clause, none said twice, at most `max`. */
export function distinct<Q extends Quote>(input: AssessInput, quotes: readonly Q[], max: number): Q[] {
  const shown: Q[] = []
  for (const quote of quotes) {
    const said = shown.some((other) => other.quote === quote.quote || inOneClause(input, other, quote))
    if (!said && quote.in !== 'counts') shown.push(quote)
    if (shown.length === max) break
  }
  return shown
}

function inOneClause(input: AssessInput, a: Quote, b: Quote): boolean {
  if (a.in !== b.in || a.index !== b.index) return false
  const between = textAt(input, a).slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  return !CLAUSE_END.test(between)
}
