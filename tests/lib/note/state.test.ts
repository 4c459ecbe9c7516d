import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseState, readState } from '../../../lib/note/state.ts'
import { AUTHOR_ID, documentOf, ID, NOW, pageHtml, stateScript } from './page.ts'

/** A value as the server writes it: JSON, but `undefined` where JSON has null. */
function written(value: fc.JsonValue): string {
  if (value === null) return 'undefined'
  if (Array.isArray(value)) return `[${value.map(written).join()}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}:${written(inner ?? null)}`)
    .join()}}`
}

describe('parseState', () => {
  test('gives back what was written, bare undefined as null', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const plain = JSON.parse(JSON.stringify(value))
        expect(parseState(`window.__INITIAL_STATE__=${written(plain)};`)).toEqual(plain)
      }),
    )
  })

  test('leaves the word undefined inside a text alone', () => {
    const text = 'a "quoted" undefined, \\ and :undefined,'
    expect(parseState(`x=${JSON.stringify({ text })}`)).toEqual({ text })
  })

  test.each(['', 'window.x=1', 'x={', 'x={a:1}', 'x={"a":function(){}}'])('finds nothing in %s', (script) =>
    expect(parseState(script)).toBeNull(),
  )
})

describe('readState', () => {
  test('reads the note, the login and the clock of the server', () => {
    const state = readState(documentOf(pageHtml({ state: stateScript({ desc: '漏水 #售后[话题]# @青禾' }) })))
    expect(state).toEqual({
      loggedIn: true,
      serverTime: NOW,
      notes: [
        {
          id: ID,
          type: 'normal',
          title: '杯子漏水',
          body: '漏水 #售后 @青禾',
          topics: ['售后'],
          author: { id: AUTHOR_ID, name: '阿May' },
          publishedAt: 1788301703000,
          images: 2,
          counts: { likes: '1千+', collects: '10+', comments: null, shares: '7' },
        },
      ],
    })
  })

  test.each([
    '',
    '<script>window.__INITIAL_STATE__={"note":</script>',
    '<script>window.__INITIAL_STATE__={"note":{"noteDetailMap":null},"user":[]}</script>',
    `<script>window.__INITIAL_STATE__={"note":{"noteDetailMap":{"${ID}":{"note":{}},"x":7}}}</script>`,
  ])('describes no note with %s', (state) => {
    expect(readState(documentOf(pageHtml({ state })))).toEqual({
      loggedIn: null,
      serverTime: null,
      notes: [],
    })
  })
})
