import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Note } from '../../../lib/note/note.ts'
import { readNote } from '../../../lib/note/read-note.ts'
import { documentOf } from './page.ts'

/**
 * The site renames a class or an id any day. Each name in turn is renamed on a page; every field must then be read by
 * an alternative, or be said to be lost. A wrong value is the one thing that must not come out.
 */
const PAGES = join(import.meta.dirname, '../../pages')
const EXPECTED = JSON.parse(readFileSync(join(PAGES, 'expected.json'), 'utf8')) as {
  file: string
  url: string
  now: string
  ok: boolean
  note?: Note
}[]

type Outcome = 'recovered' | 'said to be lost' | 'wrong'

/** Every leaf of a note, by its path. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (Array.isArray(value)) {
    return [[`${path}.length`, value.length], ...value.flatMap((inner, i) => leaves(inner, `${path}.${i}`))]
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
  }
  return [[path, value]]
}

/** Class names and ids of a page that the reader could rest on. */
function namesIn(doc: Document): Set<string> {
  const names = new Set<string>()
  for (const el of doc.querySelectorAll('[class], [id]')) {
    for (const name of el.classList) names.add(`.${name}`)
    if (el.id && !el.id.startsWith('comment-')) names.add(`#${el.id}`)
  }
  return names
}

function rename(doc: Document, name: string): void {
  const own = name.slice(1)
  for (const el of doc.querySelectorAll(name.startsWith('#') ? `[id="${own}"]` : `[class~="${own}"]`)) {
    if (name.startsWith('#')) el.id = 'x9'
    else
      el.setAttribute(
        'class',
        (el.getAttribute('class') ?? '').replace(new RegExp(`(^|\\s)${own}(?=\\s|$)`), '$1x9'),
      )
  }
}

function judge(want: [string, unknown], reading: ReturnType<typeof readNote>): Outcome {
  if (!reading.ok) return 'said to be lost'
  const [path, value] = want
  const got = new Map(leaves(reading.note)).get(path)
  if (JSON.stringify(got) === JSON.stringify(value)) return 'recovered'
  const isSaid =
    got === undefined ||
    got === null ||
    got === 'unknown' ||
    reading.note.missing.some(
      (field) => path === field || path.startsWith(`${field}.`) || path.startsWith(field),
    )
  return isSaid ? 'said to be lost' : 'wrong'
}

describe('a renamed class or id', () => {
  // A sixth of the pages here; all of them, in a minute and a half, with ALL_PAGES=1.
  const pages = EXPECTED.filter((page, i) => page.ok && (process.env.ALL_PAGES || i % 6 === 0))
  const shares: Record<Outcome, number> = { recovered: 0, 'said to be lost': 0, wrong: 0 }
  const wrong: Record<string, number> = {}

  it('is recovered from or said to be lost, field by field over all pages', () => {
    expect(readdirSync(PAGES).length).toBeGreaterThan(40)
    for (const page of pages) {
      const html = readFileSync(join(PAGES, page.file), 'utf8')
      const wanted = leaves(page.note)
      for (const name of namesIn(documentOf(html))) {
        const doc = documentOf(html)
        rename(doc, name)
        const reading = readNote(doc, { url: page.url, now: Date.parse(page.now) })
        for (const want of wanted) {
          const outcome = judge(want, reading)
          shares[outcome] += 1
          if (outcome === 'wrong') {
            const where = `${name} → ${want[0].replace(/\.\d+/g, '[]')}`
            wrong[where] = (wrong[where] ?? 0) + 1
          }
        }
      }
    }
    const all = Object.values(shares).reduce((a, b) => a + b)
    const percent = (n: number): string => `${((100 * n) / all).toFixed(2)} %`
    console.log(
      Object.entries(shares)
        .map(([outcome, n]) => `${outcome} ${percent(n)}`)
        .join(', '),
    )
    if (shares.wrong > 0) console.log(wrong)
    expect(shares.wrong / all).toBeLessThan(0.0005)
  }, 240_000)
})
