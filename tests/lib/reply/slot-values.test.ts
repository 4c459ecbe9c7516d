import { describe, expect, it } from 'vitest'
import { assess } from '../../../lib/assess/assess.ts'
import { inputFromNote } from '../../../lib/assess/from-note.ts'
import { slotValues } from '../../../lib/reply/slot-values.ts'
import { noteOf } from '../note-of.ts'

const NOON = Date.parse('2026-11-25T12:00:00+08:00')
const brand = { name: '青禾家', products: ['小圆杯', '大方杯'], competitors: ['南岸家'] }
const valuesFor = (title: string | null, body: string, now = NOON) => {
  const note = noteOf({ title, body })
  return slotValues({ note, assessment: assess(inputFromNote(note, { brand })), brand, now })
}

describe('what a wording is filled with', () => {
  it('names the customer’s own point in their own words', () => {
    expect(valuesFor(null, '上周买的小圆杯，盖子拧到底还是漏水，气死了').问题).toBe('盖子拧到底还是漏水')
  })

  it('names the harm to a person before what was broken', () => {
    expect(valuesFor(null, '涂完眼皮肿成一条缝，泵头也断了').问题).toBe('涂完眼皮肿成一条缝')
  })

  it('never takes for the point that somebody did not buy, or where they send others', () => {
    for (const body of ['没买过，听说这家杯子漏水', '面霜真难用，直接冲南岸家，主页有同款链接']) {
      expect(valuesFor(null, body).问题 ?? '').not.toMatch(/没买|听说|直接冲|链接|南岸家/)
    }
  })

  it('never says an insult or a name back to the author', () => {
    for (const body of ['垃圾东西坏了别买', '@momo 你看坏了吧', '客服张三三骗子坏了']) {
      expect(valuesFor(null, body).问题 ?? '').not.toMatch(/垃圾|骗|@|张三三/)
    }
  })

  it('calls the author 您, whatever their nickname', () => {
    expect(valuesFor(null, '坏了').称呼).toBe('您')
  })

  it('names the product only where the note does, and the shop only where the merchant has named it', () => {
    expect(valuesFor(null, '小圆杯漏水了').产品).toBe('小圆杯')
    expect(valuesFor(null, '杯子漏水了')).toMatchObject({ 产品: null, 店铺: '青禾家' })
    const note = noteOf({ body: '坏了' })
    const nameless = { note, assessment: assess(inputFromNote(note, {})), now: NOON }
    expect(slotValues({ ...nameless, brand: { name: '' } }).店铺).toBeNull()
    expect(slotValues(nameless)).toMatchObject({ 产品: null, 店铺: null })
  })

  it.each([
    ['2026-11-25T12:00:00', '今天 16:00 前'],
    ['2026-11-25T15:59:00', '今天 20:00 前'],
    ['2026-11-25T16:01:00', '明天 12:00 前'],
    ['2026-11-25T21:30:00', '明天 12:00 前'],
    ['2026-11-26T00:30:00', '今天 12:00 前'],
    ['2026-11-26T08:59:00', '今天 12:00 前'],
    ['2026-11-26T09:00:00', '今天 13:00 前'],
  ])('promises within the working day in Beijing: at %s, %s', (at, promise) => {
    expect(valuesFor(null, '坏了', Date.parse(`${at}+08:00`)).时限).toBe(promise)
  })
})
