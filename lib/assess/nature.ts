import { type Brand, type Evidence, NATURES, type Nature } from './assessment.ts'
import { FAULTS, type Heard, hear } from './hear.ts'
import { namedRival } from './named-rival.ts'
import { NATURE_RULES } from './nature/index.ts'
import type { Passage } from './passages.ts'
import type { Speaks } from './rule.ts'

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
/** A fault told by somebody who was there is hardly told in passing. */
const THERE_LOWERS = 0.5
/** So many quotes, strongest first, are enough for any reader; the worker refuses endless lists. */
const MAX_QUOTES = 200

export interface NatureJudgement {
  probabilities: Record<Nature, number>
  evidence: Evidence[]
}

/** The most probable nature; of equal ones the first in the order of `NATURES`. */
const verdictOf = (probabilities: Record<Nature, number>): Nature =>
  NATURES.reduce((a, b) => (probabilities[b] > probabilities[a] ? b : a))

/** Adds up what the rules say in the author's own texts. */
export function judgeNature(passages: readonly Passage[], brand?: Brand): NatureJudgement {
  const own = passages.filter((passage) => passage.byAuthor)
  const rival = namedRival(brand)
  const heard = hear(rival ? [...NATURE_RULES, rival] : NATURE_RULES, own)
  const score = { ...PRIOR }
  const says = (marks: readonly Speaks[]): boolean => heard.some(({ nature }) => marks.includes(nature))
  if (says(FAULTS) && says(['first-hand', 'trace-of-use'])) score['not-negative'] -= THERE_LOWERS
  for (const { nature, weight, withheld } of heard) {
    // A fault that is only passed on still is a complaint.
    score['not-negative'] -= withheld
    if (nature === 'complaint') {
      for (const each of NATURES) score[each] += each === 'not-negative' ? -weight : COMPLAINT_RAISES
    } else if (nature === 'dismay') score['not-negative'] -= weight
    else if (isNature(nature)) score[nature] += weight
  }
  const probabilities = softmax(score)
  const verdict = verdictOf(probabilities)
  const evidence = heard.flatMap((one) => evidenceOf(one, verdict))
  return { probabilities, evidence: evidence.toSorted(byWeight).slice(0, MAX_QUOTES) }
}

/** A general complaint leads to whichever complaint the verdict is, with what it adds to it. */
function evidenceOf({ rule, nature, weight, found }: Heard, verdict: Nature): Evidence[] {
  const leads = nature === 'complaint' && verdict !== 'not-negative'
  const of = leads
    ? { nature: verdict, weight: COMPLAINT_RAISES }
    : isNature(nature)
      ? { nature, weight }
      : null
  return of ? found.map(({ scope: _scope, ...quote }) => ({ rule: rule.id, ...of, ...quote })) : []
}

const isNature = (speaks: Speaks): speaks is Nature => (NATURES as readonly Speaks[]).includes(speaks)

const byWeight = (a: Evidence, b: Evidence): number => b.weight - a.weight

function softmax(score: Record<Nature, number>): Record<Nature, number> {
  const top = Math.max(...Object.values(score))
  const raised = NATURES.map((nature) => [nature, Math.exp(score[nature] - top)] as const)
  const sum = raised.reduce((total, [, value]) => total + value, 0)
  return Object.fromEntries(raised.map(([nature, value]) => [nature, value / sum])) as Record<Nature, number>
}
