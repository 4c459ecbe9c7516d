import { type Found, findIn, type Passage } from './passages.ts'
import type { NatureRule, Speaks } from './rule.ts'

/** Each further hit of a rule adds this share of its weight, twice at most. */
const REPEATED = 0.35
/** The title is what the author puts first. */
const IN_TITLE = 1.3
/** An author's own comment adds to the note. */
const IN_COMMENT = 0.5
/** A fault that the author only passes on. */
const RETOLD = 0.4

/** A rule that speaks in a note: where, for what, and how much it adds. */
export interface Heard {
  rule: NatureRule
  nature: Speaks
  weight: number
  /** What it would add more, were the fault not retold. */
  withheld: number
  found: Found[]
}

export const FAULTS: readonly Speaks[] = ['product-defect', 'misuse', 'service']
const SENTENCE_END = /[。！？!?\n]/g

/** The rules that have a say in the author's own texts; those that another one silences are left out. */
export function hear(rules: readonly NatureRule[], passages: readonly Passage[]): Heard[] {
  const spoken = rules
    .map((rule) => ({
      rule,
      found: passages.flatMap((passage) => findIn(passage, rule.pattern).filter(counts)),
    }))
    .filter(({ found }) => found.length > 0)
  const said = new Set(spoken.map(({ rule }) => rule.nature))
  const complains = spoken.some(({ rule }) => !rule.needs && [...FAULTS, 'complaint'].includes(rule.nature))
  const has = (need: Speaks): boolean => (need === 'complaint' ? complains : said.has(need))
  const heard = spoken.filter(
    ({ rule }) => (rule.needs ?? []).every(has) && !(rule.vetoedBy ?? []).some((mark) => said.has(mark)),
  )
  const isRetold = retelling(heard, passages)
  return heard.map(({ rule, found }) => {
    const share = (hit: Found): number =>
      placeFactor(hit) * (FAULTS.includes(rule.nature) && isRetold(hit) ? RETOLD : 1)
    const full = rule.weight * (1 + REPEATED * Math.min(2, found.length - 1))
    const weight = full * most(found, share)
    const nature = rule.yieldsTo && said.has(rule.yieldsTo) ? rule.yieldsTo : rule.nature
    return { rule, nature, weight, withheld: full * most(found, placeFactor) - weight, found }
  })
}

const counts = ({ scope }: Found): boolean => scope === 'asserted' || scope === 'suspected'

/** Not by spreading: a long text has more hits than a call takes arguments. */
const most = (found: readonly Found[], factor: (hit: Found) => number): number =>
  found.reduce((max, hit) => Math.max(max, factor(hit)), 0)

const placeFactor = (hit: Found): number =>
  hit.in === 'title' ? IN_TITLE : hit.in === 'comment' ? IN_COMMENT : 1

/** Whether a hit stands in words that somebody else's story covers. */
function retelling(
  heard: readonly { rule: NatureRule; found: Found[] }[],
  passages: readonly Passage[],
): (hit: Found) => boolean {
  if (heard.some(({ rule }) => rule.retells === 'note')) return () => true
  const sentenceOf = sentencesIn(passages)
  const sentences = new Set(heard.flatMap(({ rule, found }) => (rule.retells ? found.map(sentenceOf) : [])))
  return (hit) => sentences.size > 0 && sentences.has(sentenceOf(hit))
}

/** Names the sentence of a hit by its place and its number there. Each text is cut once, however many hits it has. */
function sentencesIn(passages: readonly Passage[]): (hit: Found) => string {
  const textAt = new Map(passages.map((passage) => [placeOf(passage), passage.text]))
  const endsAt = new Map<string, number[]>()
  return (hit) => {
    const place = placeOf(hit)
    let ends = endsAt.get(place)
    if (!ends) {
      ends = [...(textAt.get(place) ?? '').matchAll(SENTENCE_END)].map(({ index }) => index)
      endsAt.set(place, ends)
    }
    return `${place} ${countBelow(ends, hit.start)}`
  }
}

const placeOf = ({ in: place, index }: { in: Passage['in']; index?: number }): string =>
  `${place} ${index ?? ''}`

/** How many of the sorted numbers are below a limit, by halving. */
function countBelow(sorted: readonly number[], limit: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? 0) < limit) from = middle + 1
    else to = middle
  }
  return from
}
