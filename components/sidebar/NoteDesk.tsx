import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CapturePart } from '../../lib/cases/capture-parts.ts'
import type { Action, CaptureProblem, CaseView, ExportProblem, View } from '../../lib/messages.ts'
import { sendMessage } from '../../lib/messenger.ts'
import type { Note } from '../../lib/note/note.ts'
import { fail, type Result } from '../../lib/result.ts'
import { Icon } from '../Icon.tsx'
import { useWords } from '../words/words.ts'
import { AssessTab } from './AssessTab.tsx'
import type { Cover } from './covered.ts'
import { DefendTab } from './DefendTab.tsx'
import { DeskContext, TABS, type Tab } from './desk.ts'
import { RecordTab } from './RecordTab.tsx'
import { TalkTab } from './TalkTab.tsx'
import type { Verdict } from './use-verdict.ts'

const TAB_VIEWS = { assess: AssessTab, talk: TalkTab, defend: DefendTab, record: RecordTab }

/** A key or menu item of ours, waiting for the note's desk to be drawn; an object, so that the same one twice is two. */
export interface Command {
  name: 'capture' | 'copy-reply'
}

/** One open note: the four tabs in the order of the work. */
export function NoteDesk(props: {
  view: View
  note: Note
  verdict: Verdict
  cover: Cover
  command: Command | null
  onCommandDone: () => void
  top: ComponentChildren
}) {
  const words = useWords()
  const { view, note, verdict } = props
  const [tab, setTab] = useState<Tab>('assess')
  const where = { noteId: note.id, tabId: view.tabId, assessment: verdict.assessment }

  const act = (action: Action): Promise<Result<CaseView, CaptureProblem>> => {
    const message = { ...where, action, request: crypto.randomUUID() }
    // Once more when the worker was killed on the way: the same request is written once.
    return sendMessage('act', message).catch(() => sendMessage('act', message))
  }
  const capture = async (part: CapturePart): Promise<Result<CaseView, CaptureProblem>> => {
    if (!(await props.cover.isClear())) return fail('covered')
    const message = { ...where, part, request: crypto.randomUUID() }
    return props.cover.whileHiding(() => sendMessage('capture', message))
  }
  const exportCase = async (): Promise<Result<{ name: string }, ExportProblem>> =>
    (await props.cover.isClear()) ? sendMessage('exportCase', { noteId: note.id }) : fail('covered')

  useEffect(() => {
    if (!props.command) return
    const { name } = props.command
    setTab(name === 'capture' ? 'defend' : 'talk')
    // After the tab is drawn: the button is the same one that a click would use.
    requestAnimationFrame(() =>
      document.getElementById(name === 'capture' ? 'capture' : 'copy-reply')?.click(),
    )
    props.onCommandDone()
  }, [props.command, props.onCommandDone])

  const has = (...types: string[]): boolean =>
    view.case?.events.some((event) => types.includes(event.type)) ?? false
  const isDone: Record<Tab, boolean> = {
    assess: view.case !== null,
    talk: has('posted', 'messaged'),
    defend: false,
    record: false,
  }
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = TABS[TABS.indexOf(tab) + step]
    if (!step || !next) return
    setTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  const Body = TAB_VIEWS[tab]
  return (
    <DeskContext.Provider
      value={{
        note,
        ...verdict,
        case: view.case,
        drafts: view.drafts,
        settings: view.settings,
        firstSeenAt: view.firstSeenAt ?? Date.now(),
        act,
        capture,
        exportCase,
        saveDraft: (draft) => void sendMessage('saveDraft', { noteId: note.id, ...draft }),
        goTo: setTab,
      }}
    >
      {props.top}
      <div class="tabs" role="tablist" onKeyDown={move}>
        {TABS.map((name) => (
          <button
            type="button"
            key={name}
            id={`tab-${name}`}
            role="tab"
            aria-selected={name === tab}
            aria-controls="tab-panel"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {words.tabs[name]}
            {isDone[name] && <Icon name="check" small />}
          </button>
        ))}
      </div>
      <Body />
    </DeskContext.Provider>
  )
}
