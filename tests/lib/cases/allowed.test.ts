import { describe, expect, it } from 'vitest'
import { mayAppend } from '../../../lib/cases/allowed.ts'
import { linkEvent, type Tail } from '../../../lib/cases/chain.ts'
import type { CaseEvent, EventType, Json } from '../../../lib/cases/event.ts'
import { caseState } from '../../../lib/cases/state.ts'

type Step = EventType | [EventType, { [key: string]: Json }]

function events(...steps: Step[]): CaseEvent[] {
  let tail: Tail | null = null
  return steps.map((step, i) => {
    const [type, data] = typeof step === 'string' ? [step, {}] : step
    const at = new Date(Date.UTC(2026, 10, 25, 4, i)).toISOString()
    const linked = linkEvent(
      { case: '0123456789abcdef01234567', at, by: 'a', type, data },
      { log: tail, case: tail },
    )
    tail = { seq: i, hash: linked.hash }
    return linked.event
  })
}

const judged = (nature: string, risk = 'medium'): Step => ['assessed', { nature, risk }]
const captured: Step = ['captured', { what: 'body', file: { path: 'captures/0001-body.png', sha256: 'x' } }]
const reason = { reason: '虚假信息' }

describe('what the method allows', () => {
  it.each(['product-defect', 'misuse', 'service'])('refuses to report a genuine complaint (%s)', (nature) => {
    expect(mayAppend(events('seen', judged(nature)), 'report-submitted', reason)).toMatchObject({
      reason: 'genuine-complaint',
    })
  })

  it('allows it where another lawful ground is recorded', () => {
    const before = events('seen', judged('service'))
    expect(mayAppend(before, 'report-submitted', { ...reason, ground: 'personal-data' }).ok).toBe(true)
  })

  it('goes by the merchant’s own judgement where there is one', () => {
    const before = events('seen', judged('service'), ['overridden', { nature: 'non-purchaser', risk: 'low' }])
    expect(mayAppend(before, 'report-submitted', reason).ok).toBe(true)
  })

  it('refuses a second report without evidence captured since the rejection, and allows it with', () => {
    const rejected: Step[] = ['seen', judged('competitor'), captured, 'report-submitted', 'report-rejected']
    expect(mayAppend(events(...rejected), 'report-submitted', reason)).toMatchObject({
      reason: 'no-new-evidence',
    })
    expect(mayAppend(events(...rejected, captured), 'report-submitted', reason).ok).toBe(true)
  })

  it('refuses a report while another one is running', () => {
    const before = events('seen', judged('competitor'), 'report-submitted')
    expect(mayAppend(before, 'report-submitted', reason)).toMatchObject({ reason: 'already-reported' })
  })

  it('refuses a result of a report that was never submitted', () => {
    expect(mayAppend(events('seen'), 'report-rejected', reason)).toMatchObject({ reason: 'not-reported' })
  })

  it('keeps the follow-up until the problem is solved', () => {
    const followUp = { channel: 'follow-up' }
    expect(mayAppend(events('seen'), 'copied', followUp)).toMatchObject({ reason: 'not-solved' })
    expect(mayAppend(events('seen', 'solved'), 'copied', followUp).ok).toBe(true)
  })

  it('closes a solved case to new steps until it is reopened', () => {
    expect(mayAppend(events('seen', 'solved'), 'messaged', {})).toMatchObject({ reason: 'case-closed' })
    expect(mayAppend(events('seen', 'solved', 'reopened'), 'messaged', {}).ok).toBe(true)
  })
})

describe('the state of a case', () => {
  it.each<[Step[], string]>([
    [['seen', 'copied'], 'open'],
    [['seen', 'copied', 'posted'], 'replied'],
    [['seen', 'posted', 'messaged'], 'messaged'],
    [['seen', 'messaged', 'report-submitted'], 'reported'],
    [['seen', 'report-submitted', 'report-rejected'], 'report-rejected'],
    [['seen', 'messaged', 'solved', 'exported'], 'solved'],
    [['seen', 'solved', 'reopened'], 'open'],
    [['seen', 'note-gone'], 'gone'],
  ])('%j is %s', (steps, status) => {
    expect(caseState(events(...steps)).status).toBe(status)
  })

  it('lists captures in the order they were taken', () => {
    expect(caseState(events('seen', captured)).captures).toMatchObject([{ path: 'captures/0001-body.png' }])
  })
})
