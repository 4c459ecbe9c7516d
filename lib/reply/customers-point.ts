import type { Quote } from '../assess/assessment.ts'
import type { Note } from '../note/note.ts'

/** Long enough for “泵头按两下就断了”, short enough to stand inside a sentence of ours. */
const MAX_CHARS = 14
const MIN_CHARS = 3
const CLAUSE = /[^，。！？!?；;\n、,…~～|]+/g
/** What leads into a point and would sound odd in our mouth, or speaks of the writer. */
const LEAD_IN =
  /^(?:但是?|可是|然后|结果|而且|并且|不过|就是|真的|其实|反正|居然|竟然|果然|关键(?:是)?|我(?:的|们|家)?|自己|今天|昨天|前天|刚|刚刚|现在|还是|又|也|都|才|就)+/
const TAIL = /(?:了?[啊呀呢吧嘛哦哈啦喔的]+|[!！?？。]+)$/
/** Words that we do not say back to anybody. */
const UNFIT = /垃圾|骗|傻|狗|滚|死|屎|妈的|他妈|操|恶心|黑心|奸商|避雷|别买|差评|@|#|\[|https?:|\d{6,}/

/**
 * The author's own point in the author's own words: the clause around the strongest quote of title or body.
 * Null when no clause is short, clean and whole enough to be said back to them.
 */
export function customersPoint(note: Note, quotes: readonly Quote[]): string | null {
  for (const quote of quotes) {
    if (quote.in !== 'title' && quote.in !== 'body') continue
    const text = quote.in === 'title' ? (note.title ?? '') : note.body
    const clause = [...text.matchAll(CLAUSE)].find(
      (match) => match.index <= quote.start && quote.start < match.index + match[0].length,
    )
    const point = tidy(clause?.[0] ?? '')
    if (isFit(point)) return point
    if (isFit(quote.quote)) return quote.quote
  }
  return null
}

const tidy = (clause: string): string => clause.trim().replace(LEAD_IN, '').replace(TAIL, '').trim()

const isFit = (point: string): boolean => {
  const chars = [...point].length
  return chars >= MIN_CHARS && chars <= MAX_CHARS && !UNFIT.test(point)
}
