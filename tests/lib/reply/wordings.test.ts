import { describe, expect, it } from 'vitest'
import { NATURES } from '../../../lib/assess/assessment.ts'
import { CHANNELS } from '../../../lib/reply/channel.ts'
import { fill, textOf } from '../../../lib/reply/fill.ts'
import { countAsSite, PUBLIC_MAX } from '../../../lib/reply/length.ts'
import { rotated } from '../../../lib/reply/rotate.ts'
import { SLOTS } from '../../../lib/reply/slots.ts'
import { wordings, wordingsFor } from '../../../lib/reply/wordings.ts'

const VALUES = {
  称呼: '您',
  问题: '泵头按两下就断了',
  产品: '小圆杯',
  店铺: '青禾家',
  时限: '今天 18:00 前',
  方案: '补发一件',
  订单: '您私信的那一笔',
  批次号: 'TY2611A',
}
const filled = (text: string): string => textOf(fill(text, VALUES))

/** What no wording may say, by the rule it would break. The checker of its own room comes later. */
const FORBIDDEN: Record<string, RegExp> = {
  'demand-removal': /删除|删帖|删掉|隐藏|下架笔记|改(?:成|个)?好评/,
  'reward-review': /好评|返现|红包/,
  'ask-data-public': /评论区留|留下?(?:电话|手机|地址)/,
  'off-platform': /微信|QQ|加V|电话|邮箱|二维码/,
  'blame-customer': /是您自己|您没看|使用不当|操作(?:错误|不当)|(?<!难)怪您/,
  'accuse-smear': /同行|水军|抹黑|造谣|恶意|没买过/,
  'deny-facts': /不可能|绝对没有|没问题|从来没有/,
  threat: /律师|法院|报警|追究|后果/,
  'absolute-claim': /最好|第一|唯一|百分百|100%/,
  'safety-guarantee': /不会过敏|零风险|无副作用|绝对安全/,
  'overuse-marks': /亲亲|[!！]|给您带来不便/,
}

describe('the shipped wordings', () => {
  it('are at least three for every nature and channel, whatever the risk', () => {
    for (const nature of NATURES) {
      for (const channel of CHANNELS) {
        for (const risk of ['high', 'medium', 'low'] as const) {
          expect(
            wordingsFor(nature, channel, risk).length,
            `${nature} ${channel} ${risk}`,
          ).toBeGreaterThanOrEqual(3)
        }
      }
    }
  })

  it('are named by nature, channel and number, each once', () => {
    const ids = wordings.map((wording) => wording.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, nature, channel } of wordings)
      expect(id).toMatch(new RegExp(`^${nature}\\.${channel}\\.\\d+$`))
  })

  it('use known slots only and leave no brace when all are filled', () => {
    for (const { id, text, slots } of wordings) {
      for (const slot of slots) expect(SLOTS, id).toContain(slot)
      expect(filled(text), id).not.toMatch(/[{}]/)
    }
  })

  it('begin differently within a nature and channel, so that no two read as one', () => {
    for (const nature of NATURES) {
      for (const channel of CHANNELS) {
        const heads = wordings
          .filter((w) => w.nature === nature && w.channel === channel)
          .map((w) => filled(w.text).slice(0, 6) + w.text.slice(0, 8))
        expect(new Set(heads).size, `${nature} ${channel}`).toBe(heads.length)
      }
    }
  })

  it('say nothing that law or platform forbids, and say sorry once at most', () => {
    for (const { id, text } of wordings) {
      for (const [rule, pattern] of Object.entries(FORBIDDEN)) {
        expect(pattern.test(filled(text)), `${id} ${rule}`).toBe(false)
      }
      expect(text.match(/抱歉|对不起|不是，用不用/g)?.length ?? 0, id).toBeLessThanOrEqual(2)
    }
  })

  it('fit a public reply', () => {
    for (const { id, text, channel } of wordings) {
      if (channel === 'public') expect(countAsSite(filled(text)), id).toBeLessThanOrEqual(PUBLIC_MAX)
    }
  })

  it('ask for an order number only where the talk is private', () => {
    for (const { id, text, channel } of wordings) {
      if (channel === 'public' && text.includes('订单号')) expect(text, id).toMatch(/私信/)
    }
  })

  it('put the safety of a person first where the risk is high', () => {
    for (const nature of ['product-defect', 'misuse'] as const) {
      for (const { id, text } of wordingsFor(nature, 'public', 'high')) {
        expect(text, id).toMatch(/停用|不要再用/)
      }
    }
  })
})

describe('rotation', () => {
  it('begins at the same place for the same note, and keeps every variant', () => {
    const list = ['a', 'b', 'c']
    const once = rotated(list, '0123456789abcdef01234567')
    expect(rotated(list, '0123456789abcdef01234567')).toEqual(once)
    expect(once.toSorted()).toEqual(list)
  })

  it('spreads neighbours over the variants', () => {
    const firsts = new Set(
      ['00', '01', '02'].map((end) => rotated(['a', 'b', 'c'], `0123456789abcdef012345${end}`)[0]),
    )
    expect(firsts.size).toBe(3)
  })
})
