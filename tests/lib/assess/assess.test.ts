import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../lib/assess/assess.ts'
import type { AssessInput, CountInput, Nature, Risk } from '../../../lib/assess/assessment.ts'
import { inputFromNote } from '../../../lib/assess/from-note.ts'
import { strategyFor } from '../../../lib/assess/strategy.ts'
import { parseCount } from '../../../lib/note/counts.ts'
import { noteOf } from '../note-of.ts'

const exact = (value: number): CountInput => ({ value, certainty: 'exact' })
const of = (body: string, more: Partial<AssessInput> = {}) => assess({ body, ...more })

describe('the nature of a note', () => {
  it.each<[string, Nature]>([
    ['上周下单的保温杯，拧紧了放包里还是漏水，书全湿了，客服让我擦擦接着用', 'product-defect'],
    ['毛衣洗一次就缩水，袖子到手肘，做工粗糙线头一堆', 'product-defect'],
    ['面包切开一股馊味，中午刚买的，小票还在', 'product-defect'],
    ['混油皮，用了三天额头闷了两颗痘，可能不适合我吧', 'misuse'],
    ['味道一般，偏甜，三十八一小块不会再去', 'misuse'],
    ['用完一整瓶没看到什么变化，智商税', 'misuse'],
    ['下单九天还没发货，问客服只会复制粘贴，已读不回', 'service'],
    ['说好七天无理由，拆了就说影响二次销售不给退，客服踢皮球', 'service'],
    ['排号两小时，店员当面翻白眼，态度恶劣', 'service'],
    ['避雷某桃家精华，成分表一塌糊涂全是香精。想修护的直接冲某栀，主页有同款链接', 'competitor'],
    ['刷到好几个人说这家掉色，我没买，先替大家骂一句垃圾', 'non-purchaser'],
    ['听美容院的朋友讲他家全是激素，谁用谁烂脸，避雷', 'non-purchaser'],
    ['空瓶回购第三次了，敏感肌用了也不过敏，强烈推荐', 'not-negative'],
    ['羽绒服怎么选，保姆级攻略，建议收藏', 'not-negative'],
    ['求推荐一款温和的洗面奶，有没有姐妹用过', 'not-negative'],
  ])('%s → %s', (body, nature) => {
    expect(of(body).nature).toBe(nature)
  })

  it('never calls first-hand words a smear, even beside hearsay and a recommendation', () => {
    const { nature } = of('我上个月买的，用了三天就裂了，听说别人也这样，还不如我之前那支某栀')
    expect(nature).toBe('product-defect')
  })

  it('takes a rival from the merchant’s list for a sign, unless the author was there', () => {
    const brand = { competitors: ['木弥'] }
    const share = (body: string): number => of(body, { brand }).probabilities.competitor
    expect(share('避雷这家，都去买木弥')).toBeGreaterThan(of('避雷这家，都去买木弥').probabilities.competitor)
    expect(share('我买的，三天就裂了，不如木弥')).toBe(
      of('我买的，三天就裂了，不如木弥').probabilities.competitor,
    )
  })

  it('takes hearsay with dealings of the author’s own for a genuine complaint', () => {
    expect(of('听说这家不错，结果我们等了两小时，服务员态度很差').nature).toBe('service')
    expect(of('衣服都没穿过，申请退货客服拖了五天，太恶心了').nature).toBe('service')
  })

  it('takes an advert that speaks against nobody for no smear', () => {
    expect(of('再也不怕踩雷，姐妹们闭眼入，主页橱窗有链接').nature).toBe('not-negative')
  })

  it('reads a text of any length in a time that grows with it', () => {
    const text = '杯子漏水，客服不回，气死了“别买”#避雷 '.repeat(5_000)
    const before = performance.now()
    of(text)
    of('一'.repeat(100_000))
    of('#'.repeat(100_000))
    expect(performance.now() - before).toBeLessThan(5_000)
  })

  it('gives six probabilities that sum to one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        const { probabilities } = of(body)
        expect(Object.values(probabilities).reduce((a, b) => a + b)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('names the runner-up and the question that decides when two readings are close', () => {
    const unsure = of('泵头坏了，客服不回')
    expect(unsure.uncertain).toBe(true)
    expect(unsure.question).toBeTruthy()
    expect(of('空瓶回购，强烈推荐').question).toBeUndefined()
  })
})

describe('evidence', () => {
  const pieces = fc.constantFrom(
    '漏水',
    '过-敏',
    '客服不回',
    '過敏',
    '垃圾',
    '，',
    '。',
    ' ',
    '我上周买的',
    '🙂',
    'a',
    '\u200b',
  )
  it('quotes what stands at its place, in the author’s own writing', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), fc.array(pieces, { maxLength: 8 }), (body, title) => {
        const input = { body: body.join(''), title: title.join('') }
        const { evidence, riskReasons } = assess(input)
        for (const { in: place, start, end, quote } of [...evidence, ...riskReasons]) {
          const text = place === 'title' ? input.title : place === 'body' ? input.body : quote
          expect(text.slice(start, end)).toBe(quote)
        }
      }),
    )
  })

  it('sees through spaces, symbols, full width, zero width and traditional characters', () => {
    for (const said of ['用完过敏了', '用完过-敏了', '用完过\u200b敏了', '用完過敏了', '用完过·敏了']) {
      expect(
        of(said).evidence.map((e) => e.rule),
        said,
      ).toContain('skin-reaction')
    }
  })
})

describe('risk', () => {
  it.each<[string, Risk]>([
    ['涂完半小时眼皮肿成一条缝，去急诊打了针', 'high'],
    ['充电的时候冒烟了，吓死人', 'high'],
    ['拿去专柜验了是假货', 'high'],
    ['用三天闷了两颗痘', 'medium'],
    ['收到就是坏的，垃圾，大家别买！', 'medium'],
    ['怀疑是假货，包装和上次不一样，用着很油腻', 'medium'],
    ['下单五天物流没动过，慢', 'low'],
    ['味道一般，偏甜', 'low'],
  ])('%s → %s', (body, risk) => {
    expect(of(body).risk).toBe(risk)
  })

  it.each(['杯子漏水，会不会漏电啊', '杯子漏水了，还好没有烫伤', '杯子漏水，客服说“不是假货”'])(
    'is not raised by danger that is negated, supposed or quoted: %s',
    (body) => {
      expect(of(body).risk).not.toBe('high')
    },
  )

  it('is high from 1,000 interactions on, of all kinds together, on a negative note only', () => {
    const counts = { likes: exact(600), collects: exact(200), commentCount: exact(150) }
    expect(of('杯子漏水', { ...counts, shares: exact(49) }).risk).toBe('low')
    expect(of('杯子漏水', { ...counts, shares: exact(50) }).risk).toBe('high')
    expect(of('空瓶回购，强烈推荐', { ...counts, shares: exact(50) }).risk).toBe('low')
  })

  it('takes 1千+ as a thousand at least, and 10+ as nothing', () => {
    expect(of('杯子漏水', { likes: parseCount('1千+') }).risk).toBe('high')
    expect(of('杯子漏水', { likes: parseCount('10+'), collects: exact(990) }).risk).toBe('low')
    expect(of('杯子漏水', { likes: parseCount('10+'), collects: exact(1000) }).risk).toBe('high')
    expect(of('杯子漏水', { likes: parseCount('1.2万') }).risk).toBe('high')
  })

  it('is one step lower once the shop has settled it, and not when it refused or only said so', () => {
    expect(of('涂完眼皮肿了去了急诊。更新：店家已经退款').risk).toBe('medium')
    expect(of('涂完眼皮肿了去了急诊，店家不给退款').risk).toBe('high')
    expect(of('涂完眼皮肿了去了急诊，客服说已经退款').risk).toBe('high')
  })

  it('counts somebody with the same fault under the note as a second case', () => {
    const { riskReasons } = of('杯子漏水', { comments: [{ text: '我的也漏' }, { text: '路过' }] })
    expect(riskReasons).toMatchObject([{ rule: 'second-case', in: 'comment', index: 0 }])
  })

  it('gives no more reasons and quotes than the worker takes, however many comments agree', () => {
    const comments = Array.from({ length: 2_000 }, () => ({ text: '我的也漏', isAuthor: true }))
    const { riskReasons, evidence } = of('杯子漏水', { comments })
    expect(evidence.length).toBeLessThanOrEqual(200)
    expect(of('杯子漏水', { comments: comments.map(({ text }) => ({ text })) }).riskReasons).toHaveLength(200)
    expect(riskReasons.length).toBeLessThanOrEqual(200)
  })

  it('does not take a bystander’s words for the author’s', () => {
    expect(of('杯子漏水', { comments: [{ text: '你这是假货吧，都起火了' }] }).risk).not.toBe('high')
  })
})

describe('a very long text', () => {
  it('is judged like any other, also with more hits than a call takes arguments', () => {
    expect(of('漏水'.repeat(200_000)).nature).toBe('product-defect')
  })

  it('takes time in proportion to its length, also where every clause is retold', () => {
    const text = '朋友说漏水，'
    const timeOf = (times: number): number => {
      const runs = [1, 2, 3].map(() => {
        const start = performance.now()
        of(text.repeat(times))
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    timeOf(1_000)
    // Eight times the text: 8 if it is linear, 64 if each hit looks at the whole.
    expect(timeOf(16_000) / timeOf(2_000)).toBeLessThan(24)
  })
})

describe('the strategy', () => {
  it.each<[Nature, Risk, string]>([
    ['product-defect', 'high', 'respond-now'],
    ['service', 'medium', 'communicate'],
    ['misuse', 'low', 'leave'],
    ['not-negative', 'low', 'none'],
  ])('for %s at %s risk is %s', (nature, risk, strategy) => {
    expect(strategyFor(nature, risk)).toBe(strategy)
  })
})

describe('what could not be seen', () => {
  const masked = { value: 10, certainty: 'at-least' } as const
  it('is listed, not guessed', () => {
    const note = noteOf({
      type: 'video',
      images: 0,
      counts: { likes: masked, collects: masked, comments: masked, shares: masked },
      comments: { loaded: 0, total: null, complete: false, items: [] },
    })
    expect(inputFromNote(note).unseen).toEqual(['comments-not-loaded', 'counts-masked', 'video-speech'])
    expect(inputFromNote(noteOf({})).unseen).toEqual([])
    expect(inputFromNote(noteOf({ images: 2 })).unseen).toEqual(['picture-text'])
  })
})
