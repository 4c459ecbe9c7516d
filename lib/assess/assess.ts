import { type AssessInput, type Assessment, NATURES } from './assessment.ts'
import { judgeNature } from './nature.ts'
import { passagesOf } from './passages.ts'
import { questionFor } from './questions.ts'
import { judgeRisk } from './risk.ts'
import { strategyFor } from './strategy.ts'

/** Two natures closer than this (difference of probability) are both named, with the question that decides. */
const CLOSE = 0.2

/** Nature, risk and strategy of a note, each with the words it stands on. Pure and deterministic. */
export function assess(input: AssessInput): Assessment {
  const passages = passagesOf(input)
  const { probabilities, evidence } = judgeNature(passages, input.brand)
  const [nature, second] = NATURES.toSorted((a, b) => probabilities[b] - probabilities[a])
  if (!nature || !second) throw new Error('there are six natures')
  const { risk, reasons } = judgeRisk(input, passages, nature)
  const uncertain = probabilities[nature] - probabilities[second] < CLOSE
  return {
    nature,
    probabilities,
    uncertain,
    ...(uncertain ? { alternative: second, question: questionFor(nature, second) } : {}),
    risk,
    riskReasons: reasons,
    evidence,
    unseen: input.unseen ?? [],
    strategy: strategyFor(nature, risk),
  }
}
