import { useState } from 'preact/hooks'
import type { ExportProblem } from '../../lib/messages.ts'
import { Integrity } from '../cases/Integrity.tsx'
import { Timeline } from '../cases/Timeline.tsx'
import { Icon } from '../Icon.tsx'
import { Note, Say } from '../Say.tsx'
import { useWords } from '../words/words.ts'
import { useDesk } from './desk.ts'
import { Problem } from './Problem.tsx'
import { TabPanel } from './TabPanel.tsx'
import { useAction } from './use-action.ts'

/** The case so far, whether its chain is whole, and the ways to end it or hand it in. */
export function RecordTab() {
  const words = useWords()
  const desk = useDesk()
  const [how, setHow] = useState('')
  const [exported, setExported] = useState<string | null>(null)
  const [exportProblem, setExportProblem] = useState<ExportProblem | null>(null)
  const { run, problem } = useAction()
  if (!desk.case) {
    return (
      <TabPanel>
        <Say icon="page" saying={{ title: words.record.empty, why: words.record.emptyWhy }} />
      </TabPanel>
    )
  }
  const { state, events, disclosures } = desk.case
  const isSolved = state.status === 'solved'
  const save = async (): Promise<void> => {
    const result = await desk.exportCase()
    setExportProblem(result.ok ? null : result.reason)
    setExported(result.ok ? result.value.name : null)
  }
  return (
    <>
      <TabPanel>
        <section class="sec">
          <h2>
            {words.cases.statuses[state.status]}
            <span>{words.record.count(events.length)}</span>
          </h2>
          <Timeline noteId={state.id} events={events} disclosures={disclosures} />
        </section>
        <Integrity events={events} />
        <section class="sec stack">
          {exported && <Note kind="ok" icon="check" title={words.record.exported(exported)} />}
          <Problem problem={exportProblem ?? problem} />
          {isSolved ? (
            <button type="button" class="btn" onClick={() => run(() => desk.act({ kind: 'reopened' }))}>
              {words.record.reopen}
            </button>
          ) : (
            <div class="row">
              <input
                class="field grow"
                aria-label={words.record.solvedHow}
                placeholder={words.record.solvedHow}
                value={how}
                onInput={(e) => setHow(e.currentTarget.value)}
              />
              <button
                type="button"
                id="solve"
                class="btn"
                onClick={() => run(() => desk.act({ kind: 'solved', how }))}
              >
                {words.record.solve}
              </button>
            </div>
          )}
        </section>
      </TabPanel>
      <div class="foot">
        <button type="button" id="export" class="btn main wide" onClick={save}>
          <Icon name="out" />
          {words.record.export}
        </button>
      </div>
    </>
  )
}
