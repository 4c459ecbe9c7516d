import { useContext, useState } from 'preact/hooks'
import { type CapturePart, partOf } from '../../lib/cases/capture-parts.ts'
import { Icon } from '../Icon.tsx'
import { KeysContext } from '../keys.ts'
import { useWords } from '../words/words.ts'
import { CaptureList } from './CaptureList.tsx'
import { useDesk } from './desk.ts'
import { Problem } from './Problem.tsx'
import { ReportSteps } from './ReportSteps.tsx'
import { TabPanel } from './TabPanel.tsx'
import { useAction } from './use-action.ts'

/** Evidence first, then the report where the method allows one. */
export function DefendTab() {
  const words = useWords()
  const desk = useDesk()
  const keys = useContext(KeysContext)
  const [part, setPart] = useState<CapturePart | null>(null)
  const { run, busy, problem } = useAction()
  const [justHeld, setJustHeld] = useState(false)
  const held = new Set(desk.case?.state.captures.map((c) => partOf(c.what)))
  const next = part ?? (['body', 'image', 'comments', 'counts'] as const).find((p) => !held.has(p)) ?? 'other'
  const capture = async (): Promise<void> => {
    setJustHeld(false)
    if (await run(() => desk.capture(next))) {
      setPart(null)
      setJustHeld(true)
    }
  }
  return (
    <>
      <TabPanel>
        <CaptureList next={next} onChoose={setPart} />
        <section class="sec">
          <p class="xs muted">{words.defend.kept}</p>
          <Problem problem={problem} />
        </section>
        <ReportSteps />
      </TabPanel>
      <div class="foot">
        <button type="button" id="capture" class="btn main wide" aria-disabled={busy} onClick={capture}>
          <Icon name={justHeld && !busy ? 'check' : 'camera'} />
          <span role="status">
            {busy
              ? words.defend.capturing
              : justHeld
                ? words.defend.captured
                : words.defend.capture(words.parts[next])}
          </span>
        </button>
        {keys.capture && <kbd>{keys.capture}</kbd>}
      </div>
    </>
  )
}
