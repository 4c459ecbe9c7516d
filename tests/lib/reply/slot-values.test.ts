import { describe, expect, it } from 'vitest'
import { assess } from '../../../lib/assess/assess.ts'
import { inputFromNote } from '../../../lib/assess/from-note.ts'
import { slotValues } from '../../../lib/reply/slot-values.ts'
import { noteOf } from '../note-of.ts'

const NOON = Date.parse('2026-11-25T12:00:00+08:00')
const valuesFor = (title: string | null, body: string, now = NOON) => {
  const note = noteOf({ title, body })
  const brand = { name: '青禾家', products: ['小圆杯', '大方杯'] }
  return slotValues({ note, assessment: assess(inputFromNote(note, { brand })), brand, now })
}

describe('what a wording is filled with', () => {
  it('names the customer’s own point in their own words', () => {
    expect(valuesFor(null, '上周买的小圆杯，盖子拧到底还是漏水，气死了').问题).toBe('盖子拧到底还是漏水')
  })

  it('never says an insult or a name back to the author', () => {
    for (const body of ['垃圾东西坏了别买', '@momo 你看坏了吧', '客服张三三骗子坏了']) {
      expect(valuesFor(null, body).问题 ?? '').not.toMatch(/垃圾|骗|@/)
    }
  })

  it('leaves the point open where no clause is short enough to be said back', () => {
    const long = '这个杯子我从第一天开始用就一直小心翼翼地对待它结果还是毫无征兆地从中间整个裂开了真让人心疼'
    const { 问题 } = valuesFor(null, long)
    expect([...(问题 ?? '')].length).toBeLessThanOrEqual(14)
  })

  it('names the product only where the note does', () => {
    expect(valuesFor(null, '小圆杯漏水了').产品).toBe('小圆杯')
    expect(valuesFor(null, '杯子漏水了').产品).toBeNull()
  })

  it('promises a time that can be kept: today while the day lasts, else tomorrow noon, Beijing time', () => {
    expect(valuesFor(null, '坏了', NOON).时限).toBe('今天 16:00 前')
    expect(valuesFor(null, '坏了', Date.parse('2026-11-25T21:30:00+08:00')).时限).toBe('明天 12:00 前')
    expect(valuesFor(null, '坏了', Date.parse('2026-11-26T00:30:00+08:00')).时限).toBe('今天 12:00 前')
  })
})
