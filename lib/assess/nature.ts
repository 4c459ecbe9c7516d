import { type Brand, type Evidence, NATURES, type Nature } from './assessment.ts'
import { namedRival } from './named-rival.ts'
import { NATURE_RULES } from './nature/index.ts'
import { type Found, findIn, type Passage } from './passages.ts'
import type { NatureRule, Speaks } from './rule.ts'

/**
 * Score (log odds) before anything is read. About half of the notes that a merchant meets are no complaint;
 * smears are rare, and need positive evidence.
 */
const PRIOR: Record<Nature, number> = {
  'not-negative': 1.5,
  'product-defect': 0,
  misuse: 0.1,
  service: 0,
  competitor: -1.2,
  'non-purchaser': -1,
}
/** A general complaint raises each of these and lowers `not-negative` by its own weight. */
const COMPLAINT_RAISES = 0.4
/** Each further hit of a rule adds this share of its weight, twice at most. */
const REPEATED = 0.35
/** The title is what the author puts first. */
const IN_TITLE = 1.3
/** An author's own comment adds to the note; somebody else's says nothing of its nature. */
const IN_COMMENT = 0.5

interface Spoken {
  rule: NatureRule
  weight: number
  found: Found[]
}

export interface NatureJudgement {
  probabilities: Record<Nature, number>
  evidence: Evidence[]
}

export function judgeNature(passages: readonly Passage[], brand?: Brand): NatureJudgement {
  const own = passages.filter((passage) => passage.byAuthor)
  const rival = namedRival(brand)
  const rules = rival ? [...NATURE_RULES, rival] : NATURE_RULES
  const all = rules.map((rule) => speak(rule, own)).filter((spoken) => spoken.found.length > 0)
  const isFirstHand = all.some(({ rule }) => rule.nature === 'first-hand')
  const complains = all.some(({ rule }) =>
    ['complaint', 'product-defect', 'misuse', 'service'].includes(rule.nature),
  )
  const heard = all.filter(({ rule }) => !(rule.needs && !complains) && !(rule.vetoedBy && isFirstHand))
  const said = new Set(heard.map(({ rule }) => rule.nature))
  const spoken = heard.map((one) => ({ ...one, nature: natureOf(one.rule, said) }))
  const score = { ...PRIOR }
  for (const { nature, weight } of spoken) {
    if (nature === 'first-hand') continue
    if (nature === 'complaint') {
      for (const each of NATURES) score[each] += each === 'not-negative' ? -weight : COMPLAINT_RAISES
    } else score[nature] += weight
  }
  return { probabilities: softmax(score), evidence: spoken.flatMap(evidenceOf).toSorted(byWeight) }
}

function speak(rule: NatureRule, passages: readonly Passage[]): Spoken {
  const found = passages.flatMap((passage) =>
    findIn(passage, rule.pattern).filter(({ scope }) => scope === 'asserted' || scope === 'suspected'),
  )
  const strongest = Math.max(0, ...found.map(placeFactor))
  const times = 1 + REPEATED * Math.min(2, found.length - 1)
  return { rule, weight: rule.weight * strongest * times, found }
}

const placeFactor = (found: Found): number =>
  found.in === 'title' ? IN_TITLE : found.in === 'comment' ? IN_COMMENT : 1

const natureOf = (rule: NatureRule, said: ReadonlySet<Speaks>): Speaks =>
  rule.yieldsTo && said.has(rule.yieldsTo) ? rule.yieldsTo : rule.nature

function evidenceOf({ rule, nature, weight, found }: Spoken & { nature: Speaks }): Evidence[] {
  if (nature === 'complaint' || nature === 'first-hand') return []
  return found.map(({ scope: _scope, ...quote }) => ({ rule: rule.id, nature, weight, ...quote }))
}

const byWeight = (a: Evidence, b: Evidence): number => b.weight - a.weight

function softmax(score: Record<Nature, number>): Record<Nature, number> {
  const top = Math.max(...Object.values(score))
  const raised = NATURES.map((nature) => [nature, Math.exp(score[nature] - top)] as const)
  const sum = raised.reduce((total, [, value]) => total + value, 0)
  return Object.fromEntries(raised.map(([nature, value]) => [nature, value / sum])) as Record<Nature, number>
}
