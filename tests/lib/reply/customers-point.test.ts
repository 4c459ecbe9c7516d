import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customersPoint } from '../../../lib/reply/customers-point.ts'
import { noteOf } from '../note-of.ts'

/** The point for a body in which one word is the evidence. */
const pointOf = (body: string, quote: string, names: string[] = []) =>
  customersPoint(noteOf({ body }), [{ in: 'body', quote, start: body.indexOf(quote), end: 0 }], names)

describe('the customer’s point', () => {
  it.each([
    ['上周买的，盖子拧到底还是漏水，气死了', '漏水', '盖子拧到底还是漏水'],
    ['我用了三天泵头就断了！', '断了', '用了三天泵头就断了'],
    ['但是我家宝宝用了起疹子', '起疹子', '宝宝用了起疹子'],
    ['收到就是坏的', '坏的', '收到就是坏的'],
    ['泵头断了啊😡😡气人', '断了', '泵头断了'],
    ['盖子漏水[哭惹R]', '漏水', '盖子漏水'],
    ['听说这家杯子漏水', '漏水', '这家杯子漏水'],
  ])('is the clause around the evidence, without lead-in, particle or emoji: %s', (body, quote, point) => {
    expect(pointOf(body, quote)).toBe(point)
  })

  it.each([
    ['这个杯子从第一天开始就一直小心翼翼地对待结果还是漏水真让人心疼', '漏水'],
    ['垃圾杯子漏水', '漏水'],
    ['客服小李说漏水正常', '漏水'],
    ['客服说我没拧紧才漏水', '漏水'],
    ['你们家杯子漏水', '漏水'],
    ['杯子会漏水吗', '漏水'],
    ['杯子 漏水？', '漏水'],
    ['{产品}漏水', '漏水'],
  ])(
    'is the bare quote where the clause is long, rude, a question or speaks of persons: %s',
    (body, quote) => {
      expect(pointOf(body, quote)).toBe(quote)
    },
  )

  it('is open where nothing can be said back', () => {
    expect(pointOf('垃圾', '垃圾')).toBeNull()
    expect(pointOf('！！！', '！！！')).toBeNull()
    expect(customersPoint(noteOf({ body: '漏水' }), [])).toBeNull()
  })

  it('takes nothing from comments or pictures, which others may have written', () => {
    const quote = { in: 'comment', index: 0, quote: '漏水', start: 0, end: 2 } as const
    expect(customersPoint(noteOf({ body: '漏水' }), [quote])).toBeNull()
  })

  it('names nobody: neither the author nor a mentioned account nor a rival', () => {
    expect(pointOf('不如隔壁家好用', '好用', ['隔壁家'])).toBe('好用')
  })

  it('does not run over the end of a line', () => {
    expect(
      customersPoint(noteOf({ body: '漏\n了' }), [{ in: 'body', quote: '漏\n了', start: 0, end: 3 }]),
    ).toBeNull()
  })

  it('is always a short piece of the note', () => {
    const char = fc.constantFrom(...'我你的了就盖子漏水断，。！？[]{}R😡 \n#@3')
    fc.assert(
      fc.property(fc.string({ unit: char }), fc.nat(40), fc.nat(8), (body, start, length) => {
        const end = Math.min(body.length, start + length)
        const quote = { in: 'body', quote: body.slice(start, end), start, end } as const
        const point = customersPoint(noteOf({ body }), [quote])
        if (point === null) return
        expect(body).toContain(point)
        expect([...point].length).toBeLessThanOrEqual(14)
        expect(point).not.toMatch(/^我|[{}@#\n]/)
      }),
    )
  })
})
