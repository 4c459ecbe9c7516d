import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../../lib/assess/assessment.ts'
import { canonical } from '../../../lib/cases/canonical.ts'
import { commit } from '../../../lib/cases/commitment.ts'
import {
  assessedData,
  capturedData,
  copiedData,
  type EventContent,
  orderLookedUpData,
  overriddenData,
  reportData,
  seenData,
  solvedData,
} from '../../../lib/cases/data.ts'
import { capturePath } from '../../../lib/cases/paths.ts'
import { noteOf } from '../note-of.ts'

/** Salts 000…0, 000…1, … */
function salts(): () => string {
  let n = 0
  return () => (n++).toString(16).padStart(32, '0')
}

const note = noteOf({ title: '漏水', body: '第二天就漏了', topics: ['杯子'] })
const assessment: Assessment = {
  nature: 'product-defect',
  probabilities: {
    'product-defect': 0.91234,
    misuse: 0.01766,
    service: 0.07,
    competitor: 0,
    'non-purchaser': 0,
    'not-negative': 0,
  },
  uncertain: false,
  risk: 'medium',
  riskReasons: [
    { rule: 'call-to-others', level: 'medium', in: 'comment', index: 0, quote: '小南别买', start: 0, end: 4 },
  ],
  evidence: [
    { rule: 'leak', nature: 'product-defect', weight: 2, in: 'body', quote: '漏了', start: 4, end: 6 },
  ],
  unseen: ['replies-folded'],
  strategy: 'communicate',
}

describe('event data', () => {
  it.each<[string, EventContent, string[]]>([
    ['seen', seenData(note, salts()), ['南岸的栗子']],
    ['assessed', assessedData(assessment, salts()), ['小南别买']],
    ['copied', copiedData({ channel: 'public', wording: 'w1', text: '抱歉🙂' }, salts()), ['抱歉🙂']],
    ['order-looked-up', orderLookedUpData({ number: 'P123', outcome: 'found' }, salts()), ['P123']],
    [
      'overridden',
      overriddenData({ nature: 'misuse', risk: 'low', why: '和栗子谈过' }, salts()),
      ['和栗子谈过'],
    ],
    ['solved', solvedData({ how: '给栗子换货' }, salts()), ['给栗子换货']],
  ])('of “%s” holds commitments in the place of %3$j', (_, { data, disclosures }, hidden) => {
    const text = canonical(data)
    expect(disclosures.map(({ value }) => value)).toEqual(hidden)
    for (const { commit: commitment, salt, value } of disclosures) {
      expect(commit(value, salt).commit).toBe(commitment)
      expect(text).toContain(`{"commit":"${commitment}"}`)
      expect(text).not.toContain(value)
      expect(text).not.toContain(salt)
    }
  })

  it('keeps the note’s own words in clear, and its address as it came without token', () => {
    expect(seenData(note, salts()).data).toMatchObject({
      note: { title: '漏水', body: '第二天就漏了', url: note.url },
      topics: ['杯子'],
    })
    expect(assessedData(assessment, salts()).data.quoted[1]).toMatchObject({ in: 'body', quote: '漏了' })
  })

  it('can be hashed whatever texts and times the page gives', () => {
    const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) })
    fc.assert(
      fc.property(text, fc.double(), (words, publishedAt) => {
        const seen = seenData(
          noteOf({
            title: words,
            body: words,
            topics: [words],
            date: { text: words, day: null, place: null, edited: false },
            author: { id: null, name: words },
            publishedAt,
          }),
          salts(),
        )
        const quotes = assessment.riskReasons.flatMap((found) => [
          { ...found, quote: words },
          { ...found, in: 'body' as const, quote: words },
        ])
        const assessed = assessedData({ ...assessment, riskReasons: quotes }, salts())
        for (const { data } of [seen, assessed]) expect(() => canonical(data)).not.toThrow()
      }),
    )
    expect(seenData(noteOf({ title: '好用\uD83D' }), salts()).data.note.title).toBe('好用\uFFFD')
    expect(seenData(noteOf({ publishedAt: 1e17 }), salts()).data.publishedAt).toBeNull()
  })

  it('takes a new salt for each value, so that equal values do not show', () => {
    const twice = { ...assessment, riskReasons: [...assessment.riskReasons, ...assessment.riskReasons] }
    const [first, second] = assessedData(twice, salts()).data.quoted
    expect(first?.quote).not.toEqual(second?.quote)
  })

  it('rounds probabilities to three places and leaves the assessment as it was', () => {
    const { probabilities } = assessedData(assessment, salts()).data
    expect([probabilities['product-defect'], probabilities.misuse]).toEqual([0.912, 0.018])
    expect(assessment.probabilities['product-defect']).toBe(0.91234)
  })

  it('counts characters as people do, not code units', () => {
    expect(copiedData({ channel: 'public', wording: null, text: '抱歉🙂' }, salts()).data.chars).toBe(3)
  })

  it('commits to nothing where nothing was said', () => {
    expect(solvedData({ how: '' }, salts())).toEqual({ data: { how: null }, disclosures: [] })
    expect(overriddenData({ nature: 'misuse', risk: 'low', why: '' }, salts()).disclosures).toEqual([])
    const nameless = noteOf({ author: { id: null, name: null } })
    expect(seenData(nameless, salts()).data.author).toBeNull()
  })

  it('names a ground only where there is one', () => {
    expect(reportData({ reason: '虚假信息' }).data).toEqual({ reason: '虚假信息' })
    expect(reportData({ reason: '泄露隐私', ground: 'personal-data' }).data.ground).toBe('personal-data')
  })

  it('of a capture is the record as it was taken', () => {
    const record = {
      file: { path: capturePath(7, 'image-2', 'png'), sha256: 'x', bytes: 3, type: 'image/png' },
      what: 'image-2',
      url: note.url,
      clock: { utc: '2026-11-25T04:00:00.000Z', beijing: '2026-11-25 12:00:00' },
      viewport: { width: 1280, height: 800, dpr: 2 },
      browser: 'Chromium 156',
      extension: { version: '0.1.0' },
      overlayHidden: true,
      tab: { sameBeforeAndAfter: true },
    }
    expect(record.file.path).toBe('captures/0007-image-2.png')
    expect(capturedData(record)).toEqual({ data: record, disclosures: [] })
  })
})

describe('a commitment', () => {
  it.each(['', '0'.repeat(31), '0'.repeat(33), 'A'.repeat(32)])('refuses the salt %j', (salt) => {
    expect(() => commit('南岸', salt)).toThrow(TypeError)
  })
})
