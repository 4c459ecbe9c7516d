import { SLOTS, type Slot, type SlotValues } from './slots.ts'

export type Segment = { kind: 'text'; text: string } | { kind: 'slot'; name: Slot; value: string | null }

const SLOT = /\{([^{}]{1,12})\}/g

const isSlot = (name: string): name is Slot => Object.hasOwn(SLOTS, name)

/** A wording cut at its slots, each with its value, null where there is none. Unknown braces stay text. */
export function fill(text: string, values: SlotValues): Segment[] {
  const segments: Segment[] = []
  let from = 0
  for (const match of text.matchAll(SLOT)) {
    const name = match[1] ?? ''
    if (!isSlot(name)) continue
    if (match.index > from) segments.push({ kind: 'text', text: text.slice(from, match.index) })
    segments.push({ kind: 'slot', name, value: values[name] || null })
    from = match.index + match[0].length
  }
  if (from < text.length) segments.push({ kind: 'text', text: text.slice(from) })
  return segments
}

/** The text of a filled wording; a slot without value stays as `{名}`, so that it is seen. */
export const textOf = (segments: readonly Segment[]): string =>
  segments
    .map((segment) => (segment.kind === 'text' ? segment.text : (segment.value ?? `{${segment.name}}`)))
    .join('')

/** Slots that are still empty in a text that somebody may have edited. Offsets in UTF-16 code units. */
export const emptySlots = (text: string): { name: string; start: number; end: number }[] =>
  [...text.matchAll(SLOT)].map((match) => ({
    name: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
