import { strToU8, type Zippable, zipSync } from 'fflate'
import { canonical } from '../cases/canonical.ts'
import { eventHash, sha256Hex } from '../cases/digest.ts'
import type { CaseEvent, Disclosure, Json } from '../cases/event.ts'
import { caseState } from '../cases/state.ts'
import { indexHtml } from './index-html.ts'
import { originalPath } from './masked.ts'
import { timeStampRequest } from './time-stamp.ts'
import { VERIFY_MD } from './verify-md.ts'

/** The layout is that of docs/evidence.md: readable anywhere without script, checked by `sha256sum -c`. */
export interface PackFile {
  path: string
  bytes: Uint8Array
}

export interface Product {
  name: string
  version: string
}

/** Entries have no time of their own; what a file's time is stands in its event. */
const NO_TIME = new Date('2026-01-01T00:00:00')
/** “Made by” Unix and mode 100644: with another, Debian's unzip garbles Chinese names. */
const UNIX = { os: 3, attrs: 0o100644 << 16, mtime: NO_TIME }

/**
 * First step: every file that the closing event will name. `events` are those before it; `files` the pictures,
 * a masked copy (lib/evidence/masked.ts) in the place of one that is not to be shown; `disclosed` the values
 * that the merchant chose to show, of which only those that an event commits to are taken.
 */
export function packFiles(input: {
  events: CaseEvent[]
  files: PackFile[]
  disclosed: Disclosure[]
}): PackFile[] {
  const { events, files } = input
  const log = canonical(events as unknown as Json)
  const disclosed = input.disclosed.filter(({ commit }) => log.includes(`{"commit":"${commit}"}`))
  const values = new Map(disclosed.map(({ commit, value }) => [commit, value]))
  const paths = new Set(files.map(({ path }) => path))
  return sorted([
    { path: 'index.html', bytes: strToU8(indexHtml(events, values, paths)) },
    { path: 'VERIFY.md', bytes: strToU8(VERIFY_MD) },
    { path: 'case.json', bytes: canonicalFile(derived(events)) },
    { path: 'disclosed.json', bytes: canonicalFile(disclosed as unknown as Json) },
    ...files,
  ])
}

/** Data of the `exported` event that closes the pack. */
export type ExportedData = {
  files: { path: string; sha256: string }[]
  /** Copies with parts made unreadable; the original's digest stands in its `captured` event. */
  masked: { path: string; of: string }[]
}

export const closingData = (files: PackFile[]): ExportedData => ({
  files: sorted(files).map(({ path, bytes }) => ({ path, sha256: sha256Hex(bytes) })),
  masked: sorted(files).flatMap(({ path }) => {
    const of = originalPath(path)
    return of === null ? [] : [{ path, of }]
  }),
})

/** Second step: the ZIP, from the same files and the events with the closing one at their end. */
export function sealPack(files: PackFile[], events: CaseEvent[], product: Product): Uint8Array {
  const closing = events.at(-1)
  if (closing?.type !== 'exported') throw new Error('a pack ends with its exported event')
  const lines = events.map((event) => `${canonical(event as unknown as Json)}\n`).join('')
  const listed = sorted([...files, { path: 'events.jsonl', bytes: strToU8(lines) }])
  const manifest = canonicalFile({
    format: 'case-evidence-pack',
    version: 1,
    made: closing.at,
    product: { ...product },
    note: noteOf(events),
    events: { count: events.length, head: eventHash(closing) },
    files: listed.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256Hex(bytes) })),
  })
  const signed = sorted([
    ...listed,
    { path: 'manifest.json', bytes: manifest },
    { path: 'head.tsq', bytes: timeStampRequest(manifest) },
  ])
  const sums = signed.map(({ path, bytes }) => `${sha256Hex(bytes)}  ${path}\n`).join('')
  const entries: Zippable = {}
  for (const { path, bytes } of [...signed, { path: 'SHA256SUMS', bytes: strToU8(sums) }]) {
    // Pictures are compressed already.
    entries[path] = [bytes, { ...UNIX, level: /\.(png|jpe?g|webp)$/.test(path) ? 0 : 6 }]
  }
  return zipSync(entries)
}

function derived(events: CaseEvent[]): Json {
  const { status, nature, risk, order, captures, copies } = caseState(events)
  const counts = { events: events.length, captures: captures.length, copies }
  return { note: noteOf(events), status, nature, risk, order, counts }
}

const noteOf = (events: CaseEvent[]): Json => events[0]?.data.note ?? null

const canonicalFile = (value: Json): Uint8Array => strToU8(`${canonical(value)}\n`)

/** By UTF-16 code units, as canonical JSON sorts. */
const sorted = (files: PackFile[]): PackFile[] =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
