import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ownAddress } from '../../../lib/note/own-address.ts'
import { readNote } from '../../../lib/note/read-note.ts'
import { readingSchema } from '../../../lib/note/schema.ts'
import expected from '../../pages/expected.json' with { type: 'json' }
import { documentOf } from './page.ts'

const FOLDER = new URL('../../pages/', import.meta.url)

describe('the pages in tests/pages', () => {
  test('have an expectation each, and each expectation has its page', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'))
    expect(expected.map(({ file }) => file).sort()).toEqual(files.sort())
  })

  for (const { file, url, now, ok, note, reason } of expected) {
    const html = readFileSync(new URL(file, FOLDER), 'utf8')
    const at = { url, now: Date.parse(now) }

    test(`${file} reads as expected, at its address and from the file alone`, () => {
      const document = documentOf(html)
      const reading = readNote(document, at)
      expect(readingSchema.parse(reading)).toEqual(reading)
      expect(reading).toMatchObject(ok ? { ok, note } : { ok, reason })
      expect(readNote(document, { ...at, url: ownAddress(document) })).toMatchObject(
        ok ? { ok, note } : { ok, reason },
      )
    })

    test(`${file} is the same document after reading`, () => {
      const document = documentOf(html)
      const before = document.toString()
      readNote(document, at)
      expect(document.toString()).toBe(before)
    })
  }
})
