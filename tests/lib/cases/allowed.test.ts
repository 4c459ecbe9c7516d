import { describe, expect, it } from 'vitest'
import { mayAppend } from '../../../lib/cases/allowed.ts'
import { EVENT_TYPES, type EventType, type Json } from '../../../lib/cases/event.ts'
import { GROUNDS } from '../../../lib/cases/ground.ts'
import { REFUSALS } from '../../../lib/cases/refusals.ts'
import { captured, eventsOf, judged, type Step } from './events-of.ts'

const reason = { reason: '虚假信息' }
const rival = judged('competitor')

/** The refusal of one more event after these steps, or `yes`. */
function verdict(steps: Step[], type: EventType, data: { [key: string]: Json } = reason): string {
  const result = mayAppend(eventsOf(...steps), type, data)
  return result.ok ? 'yes' : result.reason
}

describe('a report', () => {
  it.each(['product-defect', 'misuse', 'service'])('is refused for a genuine complaint (%s)', (nature) => {
    expect(verdict(['seen', judged(nature)], 'report-submitted')).toBe('genuine-complaint')
  })

  it.each(['competitor', 'non-purchaser'])('is allowed where the note may be false (%s)', (nature) => {
    expect(verdict(['seen', judged(nature)], 'report-submitted')).toBe('yes')
  })

  it.each(GROUNDS)('of a genuine complaint is allowed on another lawful ground (%s)', (ground) => {
    expect(verdict(['seen', judged('service')], 'report-submitted', { ...reason, ground })).toBe('yes')
  })

  it.each([null, '', 'none', 'bad for business', true])('is not made lawful by %j', (ground) => {
    const data = { ...reason, ground }
    expect(verdict(['seen', judged('service')], 'report-submitted', data)).toBe('genuine-complaint')
  })

  it('goes by the merchant’s own judgement where there is one, whatever was assessed since', () => {
    const override: Step = ['overridden', { nature: 'non-purchaser', risk: 'low' }]
    expect(verdict(['seen', judged('service'), override], 'report-submitted')).toBe('yes')
    expect(verdict(['seen', override, judged('service')], 'report-submitted')).toBe('yes')
    const genuine: Step = ['overridden', { nature: 'service', risk: 'low' }]
    expect(verdict(['seen', rival, genuine], 'report-submitted')).toBe('genuine-complaint')
  })

  const rejected: Step[] = ['seen', rival, captured, 'report-submitted', 'report-rejected']
  it.each<[string, Step[], string]>([
    ['nothing', [], 'no-new-evidence'],
    ['another message', ['messaged'], 'no-new-evidence'],
    ['a case closed and reopened', ['solved', 'reopened'], 'no-new-evidence'],
    ['a capture', [captured], 'yes'],
    ['a capture and a message', [captured, 'messaged'], 'yes'],
  ])('after a rejection and %s: see the answer', (_, since, answer) => {
    expect(verdict([...rejected, ...since], 'report-submitted')).toBe(answer)
  })

  it('asks for new evidence after each rejection', () => {
    const twice: Step[] = [...rejected, captured, 'report-submitted', 'report-rejected']
    expect(verdict(twice, 'report-submitted')).toBe('no-new-evidence')
  })

  it.each<EventType>(['posted', 'messaged', 'note-gone', 'captured'])(
    'runs on after “%s”: no second one, and its result can be noted',
    (since) => {
      const steps: Step[] = ['seen', rival, 'report-submitted', since === 'captured' ? captured : since]
      expect(verdict(steps, 'report-submitted')).toBe('already-reported')
      expect(verdict(steps, 'report-accepted')).toBe('yes')
      expect(verdict(steps, 'report-rejected')).toBe('yes')
    },
  )

  it.each<[string, Step[]]>([
    ['was never submitted', ['seen']],
    ['has a result already', ['seen', rival, 'report-submitted', 'report-accepted']],
  ])('has no result to note when it %s', (_, steps) => {
    expect(verdict(steps, 'report-rejected')).toBe('not-reported')
  })
})

describe('a solved case', () => {
  const followUp = { channel: 'follow-up' }

  it('is what a follow-up waits for', () => {
    expect(verdict(['seen'], 'copied', followUp)).toBe('not-solved')
    expect(verdict(['seen', 'solved'], 'copied', followUp)).toBe('yes')
    expect(verdict(['seen', 'solved', 'reopened'], 'copied', followUp)).toBe('not-solved')
  })

  it.each(['public', 'direct'])('takes no other copied wording (%s)', (channel) => {
    expect(verdict(['seen', 'solved'], 'copied', { channel })).toBe('case-closed')
  })

  it('takes only records of what is there, until it is reopened', () => {
    const allowed = EVENT_TYPES.filter((type) => verdict(['seen', 'solved'], type, {}) === 'yes')
    expect(allowed).toEqual([
      'seen',
      'assessed',
      'order-looked-up',
      'captured',
      'note-gone',
      'reopened',
      'exported',
      'clock-changed',
    ])
    expect(verdict(['seen', 'solved', 'reopened'], 'messaged', {})).toBe('yes')
  })

  it('stays solved when its note disappears', () => {
    expect(verdict(['seen', 'solved', 'note-gone'], 'messaged', {})).toBe('case-closed')
    expect(verdict(['seen', 'solved', 'note-gone'], 'copied', followUp)).toBe('yes')
  })
})

it('every refusal has words and a next step in both languages', () => {
  for (const { zh, en } of Object.values(REFUSALS)) {
    for (const { title, why } of [zh, en]) expect(Math.min(title.length, why.length)).toBeGreaterThan(3)
  }
})
