import { z } from 'zod'
import { NATURES, RISKS } from './assess/assessment.ts'
import { assessmentSchema } from './assess/schema.ts'
import { CAPTURE_PARTS } from './cases/capture-parts.ts'
import type { CaseEvent, Disclosure } from './cases/event.ts'
import type { Refusal } from './cases/refusals.ts'
import type { CaseState } from './cases/state.ts'
import { readingSchema } from './note/schema.ts'
import { CHANNELS, type Channel } from './reply/channel.ts'
import type { Result } from './result.ts'
import { LANGUAGES, MAX_WIDTH_PX, MIN_WIDTH_PX, type Settings, SIDES, type Side } from './settings.ts'

/**
 * Every message between contexts. What a context sends is parsed here by the one that receives it:
 * `MESSAGES` gives the schema of each message that the worker answers, and who may send it.
 * The content script imports types only (zod costs 25 kB gzip there); `lib/messenger.ts` carries them.
 */

const tabId = z.number().int().nonnegative()
const noteId = z.string().regex(/^[0-9a-f]{24}$/)
/** Made once per click by the sender: the same request twice is written once. */
const request = z.uuid()
const sentence = z.string().max(2_000)

export const settingsSchema = z.object({
  enabled: z.boolean(),
  folded: z.boolean(),
  widthPx: z.number().int().min(MIN_WIDTH_PX).max(MAX_WIDTH_PX),
  side: z.enum(SIDES),
  language: z.enum(LANGUAGES),
  operator: z.string().max(40),
  introduced: z.boolean(),
  brand: z.object({
    name: z.string().max(60),
    products: z.array(z.string().max(60)).max(200),
    competitors: z.array(z.string().max(60)).max(200),
  }),
}) satisfies z.ZodType<Settings>

/** One reading of one document. `run` and `seq` order readings; a late one of an older run is dropped. */
export const pageReadingSchema = z.object({
  /** Start of the document's life, ms since 1970. */
  run: z.number(),
  seq: z.number().int().nonnegative(),
  /** Address with access token: kept for the session only, so that the note can be opened again. */
  address: z.string().max(4_000),
  reading: readingSchema,
})
export type PageReading = z.infer<typeof pageReadingSchema>

/** What a person did, said by a click. Each becomes one event of the case. */
export const actionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('copied'),
    channel: z.enum(CHANNELS),
    wording: z.string().max(80).nullable(),
    text: z.string().min(1).max(5_000),
  }),
  z.object({ kind: z.literal('posted') }),
  z.object({ kind: z.literal('messaged') }),
  z.object({
    kind: z.literal('order-looked-up'),
    number: z.string().min(1).max(80),
    outcome: z.enum(['found', 'not-found']),
  }),
  z.object({
    kind: z.literal('overridden'),
    nature: z.enum(NATURES),
    risk: z.enum(RISKS),
    why: sentence,
  }),
  z.object({
    kind: z.literal('report'),
    step: z.enum(['report-submitted', 'report-accepted', 'report-rejected']),
    reason: z.string().max(200),
    ground: z.enum(['personal-data', 'insult', 'illegal-content', 'infringement']).exactOptional(),
  }),
  z.object({ kind: z.literal('solved'), how: sentence }),
  z.object({ kind: z.literal('reopened') }),
])
export type Action = z.infer<typeof actionSchema>

/** Where the case of an action is: a note open in a tab with its verdict, or a case opened before. */
const place = z.object({ noteId, tabId: tabId.exactOptional(), assessment: assessmentSchema.exactOptional() })

export const MESSAGES = {
  pageRead: { from: 'page', schema: pageReadingSchema },
  getOverlay: { from: 'page', schema: z.undefined() },
  overlayBlocked: { from: 'page', schema: z.undefined() },
  getView: { from: 'extension', schema: z.object({ tabId: tabId.exactOptional() }) },
  setOverlay: {
    from: 'extension',
    schema: z.object({
      tabId: tabId.exactOptional(),
      folded: z.boolean().exactOptional(),
      widthPx: settingsSchema.shape.widthPx.exactOptional(),
      side: settingsSchema.shape.side.exactOptional(),
    }),
  },
  act: { from: 'extension', schema: place.extend({ request, action: actionSchema }) },
  capture: {
    from: 'extension',
    schema: place.extend({ request, tabId, part: z.enum(CAPTURE_PARTS) }),
  },
  saveDraft: {
    from: 'extension',
    schema: z.object({
      noteId,
      channel: z.enum(CHANNELS),
      wording: z.string().max(80).nullable(),
      text: z.string().max(5_000),
    }),
  },
  listCases: { from: 'extension', schema: z.undefined() },
  getCase: { from: 'extension', schema: z.object({ noteId }) },
  getPicture: {
    from: 'extension',
    schema: z.object({ noteId, path: z.string().max(200), small: z.boolean() }),
  },
  exportCase: { from: 'extension', schema: z.object({ noteId }) },
  openNote: { from: 'extension', schema: z.object({ noteId }) },
  getSettings: { from: 'extension', schema: z.undefined() },
  saveSettings: { from: 'extension', schema: settingsSchema.partial() },
} as const

/** Why a person's action was not written. Each has a sentence and a next step in the views' words. */
export type ActProblem = Refusal | 'no-note' | 'note-changed' | 'storage-full' | 'not-saved'
export type CaptureProblem = ActProblem | 'needs-gesture' | 'tab-changed' | 'refused' | 'covered'
export type ExportProblem = 'no-case' | 'too-large' | 'not-saved' | 'storage-full' | 'covered'

export interface Draft {
  channel: Channel
  wording: string | null
  text: string
}

/** A case as the views show it: derived state, its events, and the values behind their commitments. */
export interface CaseView {
  state: CaseState
  events: CaseEvent[]
  disclosures: Disclosure[]
}

export interface View {
  tabId: number
  /** Null while nothing has been read in this tab. */
  page: PageReading | null
  /** ms since 1970 when this note was first read in this browser session; null without a note. */
  firstSeenAt: number | null
  case: CaseView | null
  drafts: Draft[]
  settings: Settings
}

export interface Overlay {
  enabled: boolean
  folded: boolean
  widthPx: number
  side: Side
}

/** The page's view at the moment of a capture, measured in the page. */
export interface Viewport {
  width: number
  height: number
  dpr: number
}

type Input<K extends keyof typeof MESSAGES> = z.infer<(typeof MESSAGES)[K]['schema']>

/** Function types per message: argument and answer. */
export interface Protocol {
  // page → worker
  pageRead(data: Input<'pageRead'>): void
  getOverlay(): Overlay
  /** The page's policy keeps the frame from starting, or the page keeps removing it. */
  overlayBlocked(): void
  // extension pages → worker
  getView(data: Input<'getView'>): View
  setOverlay(data: Input<'setOverlay'>): void
  act(data: Input<'act'>): Result<CaseView, ActProblem>
  capture(data: Input<'capture'>): Result<CaseView, CaptureProblem>
  saveDraft(data: Input<'saveDraft'>): void
  listCases(): CaseState[]
  getCase(data: Input<'getCase'>): CaseView | null
  getPicture(data: Input<'getPicture'>): string | null
  exportCase(data: Input<'exportCase'>): Result<{ name: string; bytes: number }, ExportProblem>
  openNote(data: Input<'openNote'>): void
  getSettings(): Settings
  saveSettings(data: Input<'saveSettings'>): Settings
  // worker → extension pages
  viewChanged(data: { tabId: number }): void
  casesChanged(): void
  command(data: { tabId: number; command: 'capture' | 'copy-reply' }): void
  // worker → page
  showOverlay(data: Overlay): void
  /** The frame has spoken to the worker, so no policy of the page stopped it. */
  overlayAlive(): void
  hideForCapture(): Viewport
  endCapture(): void
}
