import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CapturePart } from '../../lib/cases/capture-parts.ts'
import type { Action, CaptureProblem, CaseView, Draft, ExportProblem } from '../../lib/messages.ts'
import type { Note } from '../../lib/note/note.ts'
import type { Result } from '../../lib/result.ts'
import type { Settings } from '../../lib/settings.ts'
import type { Verdict } from './use-verdict.ts'

/** What one open note's tabs share: what was read, how it was judged, what is on record, what can be done. */
export interface Desk extends Verdict {
  note: Note
  /** Null until a person has done something about this note. */
  case: CaseView | null
  drafts: Draft[]
  settings: Settings
  /** ms since 1970 when this note was first seen in this browser session. */
  firstSeenAt: number
  act: (action: Action) => Promise<Result<CaseView, CaptureProblem>>
  capture: (part: CapturePart) => Promise<Result<CaseView, CaptureProblem>>
  exportCase: () => Promise<Result<{ name: string }, ExportProblem>>
  saveDraft: (draft: Draft) => void
  goTo: (tab: Tab) => void
}

export const TABS = ['assess', 'talk', 'defend', 'record'] as const
export type Tab = (typeof TABS)[number]

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('outside of a note')
  return desk
}
