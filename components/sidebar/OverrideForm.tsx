import { useState } from 'preact/hooks'
import { NATURES, type Nature, RISKS, type Risk } from '../../lib/assess/assessment.ts'
import { useWords } from '../words/words.ts'
import { useDesk } from './desk.ts'
import { Problem } from './Problem.tsx'
import { TabPanel } from './TabPanel.tsx'
import { useAction } from './use-action.ts'

/** The merchant's own judgement, kept in the case beside ours. */
export function OverrideForm({ onDone }: { onDone: () => void }) {
  const words = useWords()
  const desk = useDesk()
  const [nature, setNature] = useState<Nature>(desk.nature)
  const [risk, setRisk] = useState<Risk>(desk.risk)
  const [why, setWhy] = useState('')
  const { run, problem } = useAction()
  const save = async (): Promise<void> => {
    if (await run(() => desk.act({ kind: 'overridden', nature, risk, why }))) onDone()
  }
  const { override } = words.assess
  return (
    <>
      <TabPanel>
        <section class="sec">
          <h2>{override.nature}</h2>
          <select
            class="field"
            aria-label={override.nature}
            value={nature}
            onChange={(e) => setNature(e.currentTarget.value as Nature)}
          >
            {NATURES.map((n) => (
              <option key={n} value={n}>
                {words.natures[n]}
              </option>
            ))}
          </select>
        </section>
        <section class="sec">
          <h2>{override.risk}</h2>
          <div class="seg">
            {RISKS.map((r) => (
              <button type="button" key={r} aria-pressed={r === risk} onClick={() => setRisk(r)}>
                {words.risks[r]}
              </button>
            ))}
          </div>
        </section>
        <section class="sec">
          <h2>{override.why}</h2>
          <textarea
            class="field"
            rows={3}
            aria-label={override.why}
            value={why}
            onInput={(e) => setWhy(e.currentTarget.value)}
          />
          <Problem problem={problem} />
        </section>
      </TabPanel>
      <div class="foot">
        <button type="button" class="btn main wide" onClick={save}>
          {override.save}
        </button>
        <button type="button" class="btn" onClick={onDone}>
          {override.cancel}
        </button>
      </div>
    </>
  )
}
