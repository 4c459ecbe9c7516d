import { describe, expect, it } from 'vitest'
import type { Box } from '../../../lib/ocr/boxes.ts'
import { inReadingOrder } from '../../../lib/ocr/order.ts'

const piece = (text: string, left: number, top: number, width: number, height = 20, angle = 0) => {
  const box: Box = { x: left + width / 2, y: top + height / 2, width, height, angle }
  return { text, box }
}
const rows = (...pieces: ReturnType<typeof piece>[]): string[] =>
  inReadingOrder(pieces).map((row) => row.map(({ text }) => text).join(' '))

describe('the order of reading', () => {
  it('goes row by row, each from the left, also where a price stands far to the right', () => {
    expect(
      rows(
        piece('¥268.00', 400, 62, 80),
        piece('实付款', 20, 60, 70),
        piece('商品总价', 20, 20, 90),
        piece('¥298.00', 400, 20, 80),
      ),
    ).toEqual(['商品总价 ¥298.00', '实付款 ¥268.00'])
  })

  it('keeps the columns of running text apart', () => {
    const left = ['今天去了新开的店', '排队排了一个小时', '菜上得特别的慢', '味道也就那样吧']
    const right = ['服务员态度不太好', '叫了三次都没人理', '结账还算错了钱', '下次不会再来了']
    const column = (lines: string[], x: number) => lines.map((text, i) => piece(text, x, 20 + i * 30, 160))
    expect(rows(...column(right, 240), ...column(left, 20))).toEqual([...left, ...right])
  })

  it('reads a table with a gap of the same width by rows', () => {
    const cells = [
      ['尺码', '胸围'],
      ['S', '88'],
      ['M', '92'],
      ['L', '96'],
    ]
    const pieces = cells.flatMap(([a = '', b = ''], i) => [
      piece(a, 20, i * 30, 40),
      piece(b, 240, i * 30, 40),
    ])
    expect(rows(...pieces)).toEqual(['尺码 胸围', 'S 88', 'M 92', 'L 96'])
  })

  it('reads writing that runs downwards column by column from the right', () => {
    expect(rows(piece('床前明月光', 100, 0, 20, 120), piece('疑是地上霜', 60, 0, 20, 120))).toEqual([
      '床前明月光',
      '疑是地上霜',
    ])
  })

  it('follows text that is written at a slant', () => {
    const angle = -0.35
    const at = (text: string, along: number, across: number) =>
      piece(
        text,
        along * Math.cos(angle) - across * Math.sin(angle) - 50,
        along * Math.sin(angle) + across * Math.cos(angle) - 10,
        100,
        20,
        angle,
      )
    expect(rows(at('下面', 200, 240), at('上右', 320, 200), at('上左', 200, 200))).toEqual([
      '上左 上右',
      '下面',
    ])
  })

  it('gives nothing for nothing', () => {
    expect(rows()).toEqual([])
  })
})
