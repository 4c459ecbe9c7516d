import { describe, expect, it } from 'vitest'
import { checkChain } from '../../../lib/cases/chain.ts'
import { type CaseStatus, caseState } from '../../../lib/cases/state.ts'
import { captured, eventsOf, judged, type Step } from './events-of.ts'

const stateOf = (...steps: Step[]) => caseState(eventsOf(...steps))

describe('the status of a case', () => {
  it.each<[Step[], CaseStatus]>([
    [['seen', 'copied'], 'open'],
    [['seen', 'copied', 'posted'], 'replied'],
    [['seen', 'posted', 'messaged'], 'messaged'],
    [['seen', 'messaged', 'posted'], 'replied'],
    [['seen', 'messaged', 'report-prepared', 'report-submitted'], 'reported'],
    [['seen', 'report-submitted', 'report-accepted'], 'report-accepted'],
    [['seen', 'report-submitted', 'report-rejected', captured, 'exported'], 'report-rejected'],
    [['seen', 'messaged', 'solved', 'exported', 'clock-changed'], 'solved'],
    [['seen', 'solved', 'reopened'], 'open'],
    [['seen', 'solved', 'reopened', 'messaged'], 'messaged'],
    [['seen', 'note-gone'], 'gone'],
  ])('after %j is %s', (steps, status) => {
    expect(stateOf(...steps).status).toBe(status)
  })
})

describe('the judgement of a case', () => {
  const override: Step = ['overridden', { nature: 'misuse', risk: 'low' }]

  it.each<[string, Step[], [string, string]]>([
    ['not negative before any assessment', ['seen'], ['not-negative', 'low']],
    ['the assessment', ['seen', judged('service', 'high')], ['service', 'high']],
    ['the newest assessment', [judged('service'), judged('misuse', 'high')], ['misuse', 'high']],
    ['the merchant’s own', [judged('service', 'high'), override], ['misuse', 'low']],
    ['the merchant’s own, though assessed again', [override, judged('service', 'high')], ['misuse', 'low']],
  ])('is %s', (_, steps, expected) => {
    const { nature, risk } = stateOf(...steps)
    expect([nature, risk]).toEqual(expected)
  })
})

describe('the state of a case', () => {
  it('takes title and author from the newest sight of the note', () => {
    const { title, author } = stateOf(
      ['seen', { note: { title: '漏水' }, author: { commit: 'a' } }],
      ['seen', { note: { title: '漏水（已换）' }, author: { commit: 'b' } }],
    )
    expect([title, author]).toEqual(['漏水（已换）', 'b'])
  })

  it('is without title and author where the page gave none', () => {
    const { title, author, order } = stateOf(['seen', { note: { title: null }, author: null }])
    expect([title, author, order]).toEqual([null, null, null])
  })

  it('lists captures in the order they were taken', () => {
    const second: Step = [
      'captured',
      { what: 'comments', file: { path: 'captures/0002-comments.png', sha256: 'y' } },
    ]
    expect(stateOf('seen', captured, 'posted', second).captures).toEqual([
      { path: 'captures/0001-body.png', what: 'body', at: '2026-11-25T04:01:00.000Z', sha256: 'x' },
      { path: 'captures/0002-comments.png', what: 'comments', at: '2026-11-25T04:03:00.000Z', sha256: 'y' },
    ])
  })

  it('counts copies and keeps the outcome of the newest order look-up', () => {
    const lookUp = (outcome: string): Step => ['order-looked-up', { outcome }]
    const { copies, order } = stateOf('seen', 'copied', lookUp('not-found'), 'copied', lookUp('found'))
    expect([copies, order]).toEqual([2, 'found'])
  })

  it('spans the first to the last event and ends at the head of the chain', () => {
    const events = eventsOf('seen', 'copied', 'posted')
    const { openedAt, lastAt, events: count, head } = caseState(events)
    expect([openedAt, lastAt, count]).toEqual(['2026-11-25T04:00:00.000Z', '2026-11-25T04:02:00.000Z', 3])
    expect(checkChain(events, { by: 'case' })).toEqual({ ok: true, head })
  })

  it('needs an event', () => {
    expect(() => caseState([])).toThrow()
  })
})
