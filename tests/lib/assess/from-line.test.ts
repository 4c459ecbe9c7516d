import { describe, expect, it } from 'vitest'
import { inputFromLine, lineSchema } from '../../../lib/assess/from-line.ts'

const inputOf = (line: object) => inputFromLine(lineSchema.parse({ id: 1, body: '杯子漏水', ...line }))

describe('a line of input', () => {
  it('takes counts as numbers or as the site shows them, and what is no count as unknown', () => {
    expect(inputOf({ likes: 1286 }).likes).toEqual({ value: 1286, certainty: 'exact' })
    expect(inputOf({ likes: '1.2万' }).likes).toEqual({ value: 12_000, certainty: 'rounded' })
    expect(inputOf({ likes: '赞' }).likes).toEqual({ value: 0, certainty: 'exact' })
    for (const likes of [-1, 1.5, 'many', null]) expect(inputOf({ likes }).likes?.value).toBeNull()
  })

  it('takes comments as a count, as texts or as objects', () => {
    expect(inputOf({ comments: '1千+' }).commentCount).toEqual({ value: 1000, certainty: 'at-least' })
    const comments = ['我的也漏', { text: '退了', isAuthor: true, likes: '12' }]
    expect(inputOf({ comments })).toMatchObject({
      commentCount: { value: 2 },
      comments: [{ text: '我的也漏' }, { text: '退了', isAuthor: true, likes: { value: 12 } }],
    })
  })

  it.each([
    [{}, ['comments-not-loaded', 'counts-unknown']],
    [{ likes: 3, comments: 0 }, []],
    [{ likes: 3, comments: 7 }, ['comments-not-loaded']],
    [{ likes: '10+', comments: [] }, ['counts-masked']],
    [{ collects: 5, comments: ['我的也漏'] }, []],
  ])('says what it could not see: %j', (line, unseen) => {
    expect(inputOf(line).unseen).toEqual(unseen)
  })
})
