import { NATURES } from '../../lib/assess/assessment.ts'
import { useWords } from '../words/words.ts'
import { useDesk } from './desk.ts'

/** Two readings are close: both with their share, and the one question that would decide. */
export function PossibleNatures() {
  const words = useWords()
  const { assessment } = useDesk()
  const two = [...NATURES]
    .sort((a, b) => assessment.probabilities[b] - assessment.probabilities[a])
    .slice(0, 2)
  return (
    <>
      <section class="sec">
        <h2>{words.assess.possible}</h2>
        <dl class="ev">
          {two.map((nature) => [
            <dt key="share" class="num">
              {Math.round(assessment.probabilities[nature] * 100)}%
            </dt>,
            <dd key="nature">
              <b>{words.natures[nature]}</b>
              <small>{words.about[nature]}</small>
            </dd>,
          ])}
        </dl>
      </section>
      {assessment.question && (
        <section class="sec">
          <h2>{words.assess.decide}</h2>
          <p lang="zh-CN">{assessment.question}</p>
        </section>
      )}
    </>
  )
}
