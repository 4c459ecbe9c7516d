import { useState } from 'preact/hooks'
import type { CaseView, ExportProblem } from '../../lib/messages.ts'
import { sendMessage } from '../../lib/messenger.ts'
import { Icon } from '../Icon.tsx'
import { IconButton } from '../IconButton.tsx'
import { RiskBadge } from '../RiskBadge.tsx'
import { Note } from '../Say.tsx'
import { useWords } from '../words/words.ts'
import { Integrity } from './Integrity.tsx'
import { Timeline } from './Timeline.tsx'

/** One case: its events and pictures, whether it is whole, and the ways out of it. */
export function CaseDetail({ view, onBack }: { view: CaseView; onBack: () => void }) {
  const words = useWords()
  const { state, events, disclosures } = view
  const [exported, setExported] = useState<string | null>(null)
  const [problem, setProblem] = useState<ExportProblem | null>(null)
  const save = async (): Promise<void> => {
    const result = await sendMessage('exportCase', { noteId: state.id })
    setExported(result.ok ? result.value.name : null)
    setProblem(result.ok ? null : result.reason)
  }
  return (
    <>
      <header class="top">
        <IconButton icon="back" label={words.cases.back} onClick={onBack} />
        <h1 class="grow" lang="zh-CN">
          {state.title ?? words.untitled}
        </h1>
        <RiskBadge risk={state.risk} />
      </header>
      <div class="scroll">
        <section class="sec">
          <h2>
            {words.natures[state.nature]} · {words.cases.statuses[state.status]}
            <span>{words.record.count(events.length)}</span>
          </h2>
          <Timeline noteId={state.id} events={events} disclosures={disclosures} />
        </section>
        <Integrity events={events} />
        {exported && (
          <section class="sec">
            <Note kind="ok" icon="check" title={words.record.exported(exported)} />
          </section>
        )}
        {problem && (
          <section class="sec">
            <Note kind="warn" icon="info" alert {...words.problems[problem]} />
          </section>
        )}
      </div>
      <div class="actions">
        <button
          type="button"
          id="open-note"
          class="btn main wide"
          onClick={() => void sendMessage('openNote', { noteId: state.id })}
        >
          <Icon name="open" />
          {words.record.reopenNote}
        </button>
        <button type="button" id="export" class="btn" onClick={save}>
          <Icon name="out" />
          {words.record.export}
        </button>
      </div>
    </>
  )
}
