import { describe, expect, it } from 'vitest'
import { NATURES, RISKS } from '../../../lib/assess/assessment.ts'
import { CHANNELS } from '../../../lib/reply/channel.ts'
import { fill, textOf } from '../../../lib/reply/fill.ts'
import { countAsSite, PUBLIC_MAX } from '../../../lib/reply/length.ts'
import { SLOTS, type SlotValues } from '../../../lib/reply/slots.ts'
import { type Wording, wordings, wordingsFor } from '../../../lib/reply/wordings.ts'
import { FORBIDDEN } from './forbidden.ts'

const VALUES: SlotValues = {
  称呼: '您',
  产品: '小圆杯',
  店铺: '青禾家',
  时限: '今天 18:00 前',
  方案: '补发一件',
  原因: '密封圈装反了',
  改进: '每件装好再试一遍水',
  依据: '检测报告编号可在商品页查到',
  批次号: 'TY2611A',
}
/** A noun phrase, a clause with a verb, and a clause about people. */
const POINTS = ['脸颊红肿', '泵头断了', '问了三次没人回']
const fillings = (text: string): string[] =>
  POINTS.map((point) => textOf(fill(text, { ...VALUES, 问题: point })))

const COMPLAINTS = NATURES.filter((nature) => nature !== 'not-negative')
const groups = NATURES.flatMap((nature) =>
  CHANNELS.map((channel) => ({
    name: `${nature} ${channel}`,
    nature,
    channel,
    group: wordings.filter((wording) => wording.nature === nature && wording.channel === channel),
  })),
)
const onChannel = (channel: Wording['channel']): Wording[] =>
  wordings.filter((wording) => wording.channel === channel && wording.nature !== 'not-negative')

describe('the files of wordings', () => {
  it('hold rows of the documented shape and nothing else', () => {
    const known = ['id', 'nature', 'channel', 'risk', 'tone', 'trade', 'text', 'slots']
    for (const wording of wordings) {
      const { id, channel, risk, tone, trade, text } = wording
      expect(known, id).toEqual(expect.arrayContaining(Object.keys(wording)))
      expect(CHANNELS, id).toContain(channel)
      expect([undefined, ...RISKS], id).toContain(risk)
      expect([undefined, 'sincere', 'brief', 'formal'], id).toContain(tone)
      expect(['undefined', 'string'], id).toContain(typeof trade)
      expect(text, id).toBe(text.trim())
      expect(text, id).toMatch(/[。？]$/)
    }
  })

  it.each(groups)('number $name from 1', ({ name, group }) => {
    expect(group.map(({ id }) => id)).toEqual(group.map((_, i) => `${name.replace(' ', '.')}.${i + 1}`))
  })

  it('use known slots only, all of which can be filled', () => {
    for (const { id, text, slots } of wordings) {
      for (const slot of slots) expect(Object.keys(SLOTS), id).toContain(slot)
      for (const filled of fillings(text)) expect(filled, id).not.toMatch(/[{}]/)
    }
  })
})

describe('the shipped wordings', () => {
  it.each(groups)('give at least three for $name, whatever the risk', ({ nature, channel }) => {
    for (const risk of RISKS) expect(wordingsFor(nature, channel, risk).length).toBeGreaterThanOrEqual(3)
  })

  it.each(groups)('begin differently within $name', ({ group }) => {
    for (const point of POINTS.keys()) {
      const heads = group.map(({ text }) => [...(fillings(text)[point] ?? '')].slice(0, 6).join(''))
      expect(new Set(heads).size, heads.join(' ')).toBe(group.length)
    }
  })

  it.each(Object.entries(FORBIDDEN))('keep clear of %s', (_, pattern) => {
    for (const { id, text } of wordings) {
      for (const filled of fillings(text)) expect(filled, id).not.toMatch(pattern)
    }
  })

  it('say sorry once at most', () => {
    for (const { id, text } of wordings) {
      expect(text.match(/抱歉|对不起|歉意/g)?.length ?? 0, id).toBeLessThanOrEqual(1)
    }
  })
})

describe('a public reply', () => {
  it('fits, names the customer’s own point as theirs, and invites a private message with the order', () => {
    for (const { id, text } of onChannel('public')) {
      for (const filled of fillings(text)) expect(countAsSite(filled), id).toBeLessThanOrEqual(PUBLIC_MAX)
      expect(text, id).toMatch(/(?:您|看到).{0,6}“\{问题\}”/)
      expect(text, id).toContain('私信')
      expect(text, id).toContain('订单号')
    }
  })

  it('asks for what tells about an order in the clause that says “by private message”', () => {
    for (const { id, text } of wordings.filter((wording) => wording.channel === 'public')) {
      for (const clause of text.split(/[。，；：？]/)) {
        if (/订单号|批号/.test(clause) && !/有订单号就一起发/.test(clause))
          expect(clause, id).toContain('私信')
      }
    }
  })

  it('claims nothing that only the shop can know, except facts that anybody can check', () => {
    for (const { id, slots } of onChannel('public')) {
      const asked = slots.filter((slot) => SLOTS[slot].from === 'merchant')
      expect(
        asked.filter((slot) => slot !== '依据'),
        id,
      ).toEqual([])
    }
  })

  it('neither accuses nor concedes where a purchase is in doubt', () => {
    for (const { id, nature, text } of onChannel('public')) {
      if (nature !== 'competitor' && nature !== 'non-purchaser') continue
      expect(text, id).not.toMatch(/抱歉|对不起|我们没做好|责任/)
    }
  })
})

describe('a direct message', () => {
  it('asks for the order and pictures of the goods', () => {
    for (const { id, text } of onChannel('direct')) {
      expect(text, id).toContain('订单截图')
      expect(text, id).toMatch(/照片/)
    }
  })

  it('has the plan of its nature', () => {
    for (const { id, nature, risk, text } of onChannel('direct')) {
      if (nature === 'product-defect') expect(text, id).toMatch(risk ? /退款/ : /补发/)
      if (nature === 'product-defect') expect(text, id).toMatch(/旧的|东西您先留着|费用/)
      if (nature === 'service') expect(text, id).toMatch(/专属优惠券.*(?:随您|任何|不附带)/)
      if (nature === 'misuse') expect(text, id).toMatch(/用法|教程|成分/)
    }
  })
})

describe('a follow-up', () => {
  it('thanks, and leaves it to the author whether anything is added', () => {
    for (const { id, text } of onChannel('follow-up')) {
      expect(text, id).toContain('谢谢')
      expect(text, id).toMatch(/补|写/)
      expect(text, id).toMatch(/不写|不方便|没空|您来定|由您|听您|全看您|不想再提/)
      expect(text, id).not.toMatch(/券|退款|礼|送/)
    }
  })
})

describe('where the risk is high', () => {
  it.each(['product-defect', 'misuse'] as const)('put people before goods: %s', (nature) => {
    for (const channel of ['public', 'direct'] as const) {
      for (const { id, text } of wordingsFor(nature, channel, 'high')) {
        expect(text, id).toMatch(/停用|别再用|不要再用/)
        expect(text, id).toMatch(/医/)
        expect(text, id).not.toContain('补发')
      }
    }
  })

  it('fall back to words for any risk where there are no others', () => {
    for (const nature of COMPLAINTS) {
      for (const channel of CHANNELS) {
        const risks = new Set(wordingsFor(nature, channel, 'high').map(({ risk }) => risk))
        expect(risks.size, `${nature} ${channel}`).toBe(1)
        expect(wordingsFor(nature, channel, 'low').every(({ risk }) => risk === undefined)).toBe(true)
      }
    }
  })
})
