import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { PageReading } from '../../../lib/messages.ts'
import { addressOf, firstSeenAt, keepReading, readingOf } from '../../../lib/storage/readings.ts'

const ID = '0123456789abcdef01234567'
const unsettled = (run: number, seq: number): PageReading => ({
  run,
  seq,
  address: `https://www.xiaohongshu.com/explore/${ID}?xsec_token=x`,
  reading: { ok: false, reason: 'unsettled' },
})

describe('the readings of open tabs', () => {
  beforeEach(() => fakeBrowser.reset())

  it('keeps the newest of a tab and drops a late one, in every order of arrival', async () => {
    const all = [unsettled(1, 1), unsettled(1, 2), unsettled(2, 1), unsettled(2, 2)]
    const orders = all.flatMap((a) => all.map((b) => [a, b, ...all.filter((x) => x !== a && x !== b)]))
    for (const [tab, order] of orders.entries()) {
      await Promise.all(order.map((reading) => keepReading(tab, reading, 0)))
      expect(await readingOf(tab)).toMatchObject({ run: 2, seq: 2 })
    }
  })

  it('keeps one tab’s reading apart from another’s', async () => {
    await keepReading(1, unsettled(1, 1), 0)
    expect(await readingOf(2)).toBeNull()
  })

  it('knows no address and no first sight of a note that was never read', async () => {
    await keepReading(1, unsettled(1, 1), 0)
    expect(await addressOf(ID)).toBeNull()
    expect(await firstSeenAt(ID)).toBeNull()
  })
})
