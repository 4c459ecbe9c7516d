import type { Assessment, Brand, Quote } from '../assess/assessment.ts'
import type { Note } from '../note/note.ts'
import { beijingClock, beijingDay, beijingMidnight } from '../time.ts'
import { customersPoint } from './customers-point.ts'
import type { SlotValues } from './slots.ts'

const HOUR_MS = 3_600_000
/** A promise that can be kept: some hours of the working day, else the next noon. */
const ANSWER_WITHIN_MS = 4 * HOUR_MS
const OPENING_HOUR = 9
const CLOSING_HOUR = 20

/** Risk rules that tell of a harmed person: named before anything that was broken. */
const HARM = ['bodily-harm', 'danger']
/** Natures whose evidence is a complaint; that of a smear or of hearsay says who speaks, which is no point. */
const COMPLAINTS = ['product-defect', 'misuse', 'service']

/**
 * What can be filled without asking: the customer's own point in their own words, the shop, the product when
 * the note names it, a time for the promise. `now` is ms since 1970. Everything else is left to the person.
 * The author is 您, never their nickname.
 */
export function slotValues(from: {
  note: Note
  assessment: Assessment
  brand?: Brand
  now: number
}): SlotValues {
  const { note, assessment, brand, now } = from
  const text = `${note.title ?? ''}\n${note.body}`
  const names = [note.author.name ?? '', ...note.mentions, ...(brand?.competitors ?? [])]
  return {
    称呼: '您',
    问题: customersPoint(note, pointsOf(assessment), names),
    产品: brand?.products?.find((product) => product !== '' && text.includes(product)) ?? null,
    店铺: brand?.name || null,
    时限: promisedBy(now),
  }
}

/** Harm first, then the complaint of the nature judged, then other complaints; the strongest first in each. */
function pointsOf({ nature, evidence, riskReasons }: Assessment): Quote[] {
  const complaints = evidence.filter((piece) => COMPLAINTS.includes(piece.nature))
  return [
    ...riskReasons.filter((reason) => HARM.includes(reason.rule)),
    ...complaints.filter((piece) => piece.nature === nature),
    ...complaints.filter((piece) => piece.nature !== nature),
  ]
}

/** `今天 18:00 前`; before opening `今天 12:00 前`, after closing `明天 12:00 前`; Beijing time. */
function promisedBy(now: number): string {
  const due = Math.ceil((now + ANSWER_WITHIN_MS) / HOUR_MS) * HOUR_MS
  const midnight = beijingMidnight(beijingDay(now))
  if (now < midnight + OPENING_HOUR * HOUR_MS) return '今天 12:00 前'
  const closing = midnight + CLOSING_HOUR * HOUR_MS
  return due <= closing ? `今天 ${beijingClock(due).slice(11, 16)} 前` : '明天 12:00 前'
}
