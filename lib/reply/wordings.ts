import type { Nature, Risk } from '../assess/assessment.ts'
import type { Channel } from './channel.ts'
import { fill } from './fill.ts'
import type { Slot } from './slots.ts'
import competitor from './wording/competitor.json' with { type: 'json' }
import misuse from './wording/misuse.json' with { type: 'json' }
import nonPurchaser from './wording/non-purchaser.json' with { type: 'json' }
import notNegative from './wording/not-negative.json' with { type: 'json' }
import productDefect from './wording/product-defect.json' with { type: 'json' }
import service from './wording/service.json' with { type: 'json' }

/** One text that can be sent, with `{slots}`. The files under `wording/` are data, readable and editable by a merchant. */
export interface Wording {
  /** `<nature>.<channel>.<n>` */
  id: string
  nature: Nature
  channel: Channel
  /** Only for this risk; without it for any. */
  risk?: Risk
  /** For this tone of voice or this trade; without them for any. */
  tone?: 'sincere' | 'brief' | 'formal'
  trade?: string
  text: string
  slots: Slot[]
}

type Row = Omit<Wording, 'nature' | 'slots'>

const FILES: Record<Nature, unknown[]> = {
  'product-defect': productDefect,
  misuse,
  service,
  competitor,
  'non-purchaser': nonPurchaser,
  'not-negative': notNegative,
}

const slotsOf = (text: string): Slot[] => [
  ...new Set(fill(text, {}).flatMap((segment) => (segment.kind === 'slot' ? [segment.name] : []))),
]

export const wordings: Wording[] = Object.entries(FILES).flatMap(([nature, rows]) =>
  (rows as Row[]).map(({ id, text, ...rest }) => ({
    id,
    nature: nature as Nature,
    ...rest,
    text,
    slots: slotsOf(text),
  })),
)

/**
 * The wordings on offer: those made for this risk where there are any, else those for any risk. Not both: an
 * injured customer is never offered a fresh one of the same thing because somebody turned a page.
 */
export function wordingsFor(nature: Nature, channel: Channel, risk: Risk): Wording[] {
  const fitting = wordings.filter((wording) => wording.nature === nature && wording.channel === channel)
  const forThisRisk = fitting.filter((wording) => wording.risk === risk)
  return forThisRisk.length > 0 ? forThisRisk : fitting.filter((wording) => wording.risk === undefined)
}
