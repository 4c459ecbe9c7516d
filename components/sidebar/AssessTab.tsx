import { useState } from 'preact/hooks'
import { Icon } from '../Icon.tsx'
import { RiskBadge } from '../RiskBadge.tsx'
import { Say } from '../Say.tsx'
import { useWords } from '../words/words.ts'
import { AssessClock } from './AssessClock.tsx'
import { useDesk } from './desk.ts'
import { FirstRun } from './FirstRun.tsx'
import { OverrideForm } from './OverrideForm.tsx'
import { PossibleNatures } from './PossibleNatures.tsx'
import { TabPanel } from './TabPanel.tsx'
import { Unseen } from './Unseen.tsx'
import { Why } from './Why.tsx'

/** Nature, risk, the words they stand on, what was not seen, and the strategy. */
export function AssessTab() {
  const words = useWords()
  const desk = useDesk()
  const [disagreeing, setDisagreeing] = useState(false)
  const { assessment } = desk
  const isOverridden = desk.nature !== assessment.nature || desk.risk !== assessment.risk
  const disagree = (
    <button type="button" class="link" onClick={() => setDisagreeing(true)}>
      {words.assess.disagree}
    </button>
  )

  if (disagreeing) return <OverrideForm onDone={() => setDisagreeing(false)} />
  if (desk.nature === 'not-negative') {
    return (
      <TabPanel>
        <Say
          icon="leaf"
          saying={{ title: words.headlines['not-negative'].low, why: words.about['not-negative'] }}
        />
        <div class="sec">{disagree}</div>
        <Unseen />
      </TabPanel>
    )
  }

  const unsure = assessment.uncertain && !isOverridden
  const isSuspicion = desk.nature === 'competitor' || desk.nature === 'non-purchaser'
  return (
    <>
      <TabPanel>
        <FirstRun />
        <div class="verdict" role="status">
          <div class="row">
            <RiskBadge risk={desk.risk} />
            <span class="grow" />
            <AssessClock />
          </div>
          <h2 tabIndex={-1}>{unsure ? words.assess.twoReadings : words.headlines[desk.nature][desk.risk]}</h2>
          <p>{unsure ? words.assess.twoReadingsWhy : words.about[desk.nature]}</p>
          {isOverridden && (
            <p class="xs muted">{words.assess.yours(words.natures[desk.nature], words.risks[desk.risk])}</p>
          )}
        </div>
        {unsure && <PossibleNatures />}
        <Why action={disagree} />
        {isSuspicion && (
          <section class="sec">
            <h2>{words.assess.proof}</h2>
            <ul class="list">
              {words.assess.proofList.map((proof) => (
                <li class="miss" key={proof}>
                  <Icon name="dot" />
                  <span>{proof}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Unseen />
        <section class="sec">
          <h2>{words.assess.strategy}</h2>
          <p>{words.strategies[desk.strategy]}</p>
        </section>
      </TabPanel>
      <div class="foot">
        <button type="button" class="btn main wide" onClick={() => desk.goTo('talk')}>
          {words.assess.reply}
        </button>
        <button type="button" class="btn" onClick={() => desk.goTo('defend')}>
          {words.assess.captureFirst}
        </button>
      </div>
    </>
  )
}
