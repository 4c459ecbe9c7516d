import { randomBytes, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkChain } from '../../../lib/cases/chain.ts'
import { commit } from '../../../lib/cases/commitment.ts'
import { type EventDraft, type Recording, record, viewOf } from '../../../lib/storage/case-log.ts'
import { CaseDatabase } from '../../../lib/storage/db.ts'

const NOTE = '0123456789abcdef01234567'
const OTHER = '89abcdef0123456789abcdef'
const NOON = Date.parse('2026-11-25T04:00:00.000Z')

const seen: EventDraft = { type: 'seen', data: { note: { id: NOTE, title: '漏水', body: '漏' } } }
const assessed: EventDraft = { type: 'assessed', data: { nature: 'product-defect', risk: 'high' } }
const copied: EventDraft = { type: 'copied', data: { channel: 'public' } }

describe('the case log', () => {
  let db: CaseDatabase
  beforeEach(() => {
    db = new CaseDatabase(`test-${randomUUID()}`)
  })
  afterEach(() => db.delete())

  const put = (drafts: EventDraft[], change: Partial<Recording> = {}) =>
    record(db, {
      noteId: NOTE,
      request: randomUUID(),
      at: NOON,
      by: '店长',
      drafts: () => drafts,
      ...change,
    })
  const whole = async () => {
    const rows = await db.events.orderBy('seq').toArray()
    return rows.map(({ hash: _hash, request: _request, ...event }) => event)
  }

  it('links every event to the one before it, over the installation and over its case', async () => {
    await put([seen, assessed])
    await put([seen], { noteId: OTHER })
    await put([copied])
    const log = await whole()
    expect(log.map((event) => [event.case, event.caseSeq])).toEqual([
      [NOTE, 0],
      [NOTE, 1],
      [OTHER, 0],
      [NOTE, 2],
    ])
    expect(checkChain(log, { by: 'log' }).ok).toBe(true)
    const view = await viewOf(db, NOTE)
    expect(checkChain(view?.events ?? [], { by: 'case' }).ok).toBe(true)
  })

  it('does not fork when many clicks of several tabs arrive at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => put([seen], i % 2 ? { noteId: OTHER } : {})))
    const log = await whole()
    expect(log).toHaveLength(20)
    expect(checkChain(log, { by: 'log' }).ok).toBe(true)
  })

  it('writes the same request once, however often it is sent', async () => {
    const request = randomUUID()
    const [first, second] = await Promise.all([
      put([seen, copied], { request }),
      put([seen, copied], { request }),
    ])
    expect(await whole()).toHaveLength(2)
    expect(first).toEqual(second)
  })

  it('writes nothing of a click that the method refuses, not even the events that would open the case', async () => {
    const result = await put([seen, assessed, { type: 'report-submitted', data: { reason: '虚假信息' } }])
    expect(result).toMatchObject({ ok: false, reason: 'genuine-complaint' })
    expect(await whole()).toEqual([])
    expect(await db.cases.count()).toBe(0)
  })

  it('rolls the whole click back when one part cannot be written', async () => {
    await put([seen])
    const broken: EventDraft = { type: 'copied', data: { when: Number.NaN } }
    const result = await put([assessed, broken])
    expect(result).toMatchObject({ ok: false, reason: 'not-saved' })
    expect(await whole()).toHaveLength(1)
  })

  it('keeps the values behind commitments beside the log, so that they can be wiped and the chain stays whole', async () => {
    const order = commit('HT2026110300418', randomBytes(16).toString('hex'))
    await put([
      seen,
      { type: 'order-looked-up', data: { number: { commit: order.commit } }, disclosures: [order] },
    ])
    expect((await viewOf(db, NOTE))?.disclosures).toEqual([order])
    expect(JSON.stringify(await whole())).not.toContain('HT2026110300418')
    await db.disclosures.clear()
    expect(checkChain(await whole(), { by: 'log' }).ok).toBe(true)
  })

  it('says so when the machine’s clock went back, and keeps the time as it was told', async () => {
    await put([seen])
    await put([copied], { at: NOON - 60_000 })
    expect((await whole()).map(({ type, at }) => [type, at])).toEqual([
      ['seen', '2026-11-25T04:00:00.000Z'],
      ['copied', '2026-11-25T03:59:00.000Z'],
      ['clock-changed', '2026-11-25T03:59:00.000Z'],
    ])
  })

  it('lists a case with the state its events give', async () => {
    await put([seen, assessed, copied, { type: 'posted', data: {} }])
    expect(await db.cases.get(NOTE)).toMatchObject({
      title: '漏水',
      nature: 'product-defect',
      risk: 'high',
      status: 'replied',
    })
  })
})
