import type { Assessment } from '../assess/assessment.ts'
import type { Capture } from '../capture/capture-tab.ts'
import { type CapturePart, partOf } from '../cases/capture-parts.ts'
import {
  assessedData,
  capturedData,
  copiedData,
  type EventContent,
  orderLookedUpData,
  overriddenData,
  type Salt,
  seenData,
  solvedData,
} from '../cases/data.ts'
import type { CaseEvent } from '../cases/event.ts'
import { capturePath } from '../cases/paths.ts'
import type { Action } from '../messages.ts'
import { withoutToken } from '../note/address.ts'
import type { Note } from '../note/note.ts'
import { beijingClock } from '../time.ts'
import type { EventDraft } from './case-log.ts'

interface Situation {
  /** Events that the case has. */
  before: readonly CaseEvent[]
  /** The note as it is open, or null when a case is worked on without its page. */
  note: Note | null
  assessment: Assessment | undefined
  salt: Salt
}

/**
 * What must be on record before a person's action: the note as seen and as assessed, when the case is new or
 * when either has changed since. So a case is opened by the first thing that somebody does, never by looking.
 */
function groundwork({ before, note, assessment, salt }: Situation): EventDraft[] {
  const drafts: EventDraft[] = []
  const seen = before.findLast((event) => event.type === 'seen')?.data
  if (note && !isAsSeen(note, seen)) drafts.push({ type: 'seen', ...seenData(note, salt) })
  const assessed = before.findLast((event) => event.type === 'assessed')?.data
  if (assessment && (assessed?.nature !== assessment.nature || assessed.risk !== assessment.risk)) {
    drafts.push({ type: 'assessed', ...assessedData(assessment, salt) })
  }
  return drafts
}

function isAsSeen(note: Note, seen: CaseEvent['data'] | undefined): boolean {
  const before = seen?.note as { title: string | null; body: string } | undefined
  return before !== undefined && before.title === note.title && before.body === note.body
}

export const draftsOfAction = (situation: Situation & { action: Action }): EventDraft[] => [
  ...groundwork(situation),
  draftOf(situation.action, situation.salt),
]

function draftOf(action: Action, salt: Salt): EventDraft {
  const plain = (data: EventContent['data']): EventContent => ({ data, disclosures: [] })
  switch (action.kind) {
    case 'copied':
      return { type: 'copied', ...copiedData(action, salt) }
    case 'posted':
    case 'messaged':
      return { type: action.kind, ...plain({}) }
    case 'order-looked-up':
      return { type: 'order-looked-up', ...orderLookedUpData(action, salt) }
    case 'overridden':
      return { type: 'overridden', ...overriddenData(action, salt) }
    case 'report':
      return {
        type: action.step,
        ...plain({ reason: action.reason, ...(action.ground ? { ground: action.ground } : {}) }),
      }
    case 'solved':
      return { type: 'solved', ...solvedData(action, salt) }
    case 'reopened':
      return { type: 'reopened', ...plain({}) }
  }
}

export function draftsOfCapture(
  situation: Situation & {
    part: CapturePart
    capture: Capture
    product: { version: string; browser: string }
  },
): EventDraft[] {
  const { before, part, capture, product } = situation
  const taken = before.filter((event) => event.type === 'captured')
  const what = part === 'image' ? `image-${taken.filter(isPicture).length + 1}` : part
  const path = capturePath(taken.length + 1, what, 'png')
  const { blob, sha256, thumbnail } = capture
  const content = capturedData({
    file: { path, sha256, bytes: blob.size, type: blob.type },
    what,
    url: withoutToken(capture.address),
    clock: { utc: new Date(capture.at).toISOString(), beijing: beijingClock(capture.at) },
    viewport: capture.viewport,
    browser: product.browser,
    extension: { version: product.version },
    overlayHidden: true,
    tab: { sameBeforeAndAfter: true },
  })
  return [...groundwork(situation), { type: 'captured', ...content, file: { path, sha256, blob, thumbnail } }]
}

const isPicture = (event: CaseEvent): boolean => partOf(String(event.data.what)) === 'image'
