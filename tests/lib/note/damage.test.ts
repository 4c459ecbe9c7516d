import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownAddress } from '../../../lib/note/own-address.ts'
import { readNote } from '../../../lib/note/read-note.ts'
import { readingSchema } from '../../../lib/note/schema.ts'
import { documentOf, NOW } from './page.ts'

const FOLDER = new URL('../../pages/', import.meta.url)
const pages = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))

/** A fraction of the document's elements in order, so that a failing case shrinks towards its start. */
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { maxLength: 30 })

test('a page with any parts removed still gives a reading of the right shape', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pages), places, (html, removed) => {
      const document = documentOf(html)
      const elements = [...document.querySelectorAll('*')]
      for (const place of removed) elements[Math.floor(place * elements.length)]?.remove()
      const reading = readNote(document, { url: ownAddress(document), now: NOW })
      expect(readingSchema.parse(reading)).toEqual(reading)
    }),
    { numRuns: 200 },
  )
})

test('a page cut off anywhere still gives a reading of the right shape', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pages), fc.double({ min: 0, max: 1, noNaN: true }), (html, place) => {
      const document = documentOf(html.slice(0, Math.floor(place * html.length)))
      const reading = readNote(document, { url: ownAddress(document), now: NOW })
      expect(readingSchema.parse(reading)).toEqual(reading)
    }),
    { numRuns: 100 },
  )
})

test('scrambled words give a reading of the right shape', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('99999999天前', '70-200的头', '10+', '\0'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...pages), fc.array(word, { minLength: 1, maxLength: 8 }), (html, words) => {
      let next = 0
      const document = documentOf(
        html.replace(/>[^<>]+</g, () => `>${words[next++ % words.length]?.replace(/[<>]/g, '')}<`),
      )
      const reading = readNote(document, { url: '', now: NOW })
      expect(readingSchema.parse(reading)).toEqual(reading)
    }),
    { numRuns: 100 },
  )
})
