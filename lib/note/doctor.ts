import type { Note, Reading } from './note.ts'
import { type ReadAt, readNote } from './read-note.ts'
import { SELECTORS, type SelectorName } from './selectors.ts'

/** Where each field is looked for in the page: the selectors on its way, outermost first. */
const WAYS: Record<string, { names: SelectorName[]; value: (note: Note) => unknown }> = {
  title: { names: ['title'], value: (note) => note.title },
  body: { names: ['body'], value: (note) => note.body },
  topics: { names: ['body'], value: (note) => note.topics },
  'author.id': { names: ['author', 'profile'], value: (note) => note.author.id },
  'author.name': { names: ['author', 'username'], value: (note) => note.author.name },
  date: { names: ['date'], value: (note) => note.date?.text ?? null },
  publishedAt: { names: [], value: (note) => note.publishedAt },
  images: { names: ['slider', 'slide'], value: (note) => note.images },
  'counts.likes': { names: ['bar', 'likes'], value: (note) => note.counts.likes.value },
  'counts.collects': { names: ['bar', 'collects'], value: (note) => note.counts.collects.value },
  'counts.comments': { names: ['bar', 'chats'], value: (note) => note.counts.comments.value },
  'counts.shares': { names: [], value: (note) => note.counts.shares.value },
  'comments.total': { names: ['comments', 'total'], value: (note) => note.comments.total },
  'comments.items': { names: ['comments', 'row'], value: (note) => note.comments.items },
}

export interface FieldReport {
  field: string
  /** What kind of value it is, never the value: `text(12)`, `number`, `list(3)`, `empty`, `none`. */
  value: string
  /** `state`: only the inline state has it; `none`: nothing has it. */
  source: 'page' | 'state' | 'none'
  /** For each selector on the way: the alternative that hit, and those that stood before it and did not. */
  selectors: { name: SelectorName; hit: string | null; failed: string[] }[]
}

export type Diagnosis =
  | {
      ok: true
      shownAs: 'page' | 'layer'
      type: 'normal' | 'video'
      missing: string[]
      fields: FieldReport[]
    }
  | Extract<Reading, { ok: false }>

/**
 * How each field of a page was read, without anything personal in it, so that it can be passed on when the site
 * has changed. `documentOf` gives the page anew, because one copy loses its inline state.
 */
export function diagnose(documentOf: () => Document, at: ReadAt): Diagnosis {
  const hits = new Map<SelectorName, string | null>()
  const reading = readNote(documentOf(), {
    ...at,
    // The first look counts; in a list every row is looked into.
    onLook: (name, css) => hits.set(name, hits.get(name) ?? css),
  })
  if (!reading.ok) return reading
  const { note } = reading
  const stateless = documentOf()
  for (const script of stateless.querySelectorAll('script')) script.remove()
  // The whole reading may rest on the state; then no field comes from the page alone.
  const alone = readNote(stateless, { ...at, url: note.url })
  const fields = Object.entries(WAYS).map(([field, { names, value }]) => {
    const found = value(note)
    const byPage = alone.ok && isSame(value(alone.note), found)
    return {
      field,
      value: kindOf(found),
      source: isNothing(found) ? 'none' : byPage ? 'page' : 'state',
      selectors: names.map((name) => reportOf(name, hits.get(name) ?? null)),
    } satisfies FieldReport
  })
  return { ok: true, shownAs: note.shownAs, type: note.type, missing: note.missing, fields }
}

function reportOf(name: SelectorName, hit: string | null): FieldReport['selectors'][number] {
  const alternatives: readonly string[] = SELECTORS[name].css
  return {
    name,
    hit,
    failed: hit === null ? [...alternatives] : alternatives.slice(0, alternatives.indexOf(hit)),
  }
}

const isNothing = (value: unknown): boolean => value === null || value === ''

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function kindOf(value: unknown): string {
  if (value === null) return 'none'
  if (Array.isArray(value)) return `list(${value.length})`
  if (typeof value === 'string') return value === '' ? 'empty' : `text(${[...value].length})`
  return typeof value
}
