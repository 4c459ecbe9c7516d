import { describe, expect, test } from 'vitest'
import type { Comment } from '../../../lib/note/note.ts'
import { AUTHOR_ID, noteOf, READER_ID } from './page.ts'

const hex = (n: number): string => n.toString(16).padStart(24, '0')

interface RowParts {
  author?: string
  badge?: boolean
  content?: string
  extra?: string
  date?: string
  likes?: string
}

const row = ({
  author = READER_ID,
  badge,
  content = '<span class="note-text">我也是</span>',
  ...rest
}: RowParts = {}) =>
  `<div class="comment-inner-container"><div class="right"><div class="author-wrapper"><div class="author">
  <a class="name" data-user-id="${author}" href="/user/profile/${author}">一只鹿<img src="vip.png"></a>
  ${badge ? '<span class="tag">作者</span>' : ''}</div></div>
  <div class="content">${content}</div>${rest.extra ?? ''}<div class="info">
  <div class="date">${rest.date ?? '<span>昨天 18:04</span><span class="location">广东</span>'}</div>
  <div class="interactions"><div class="like"><span class="like-wrapper"><span class="count">${rest.likes ?? '赞'}</span>
  </span></div><div class="reply"><span class="count">回复</span></div></div></div></div></div>`

const item = (id: string, inner: string): string =>
  `<div class="comment-item" id="comment-${id}">${inner}</div>`

const group = (id: string, inner: string, replies = '', more = ''): string =>
  `<div class="parent-comment">${item(id, inner)}<div class="reply-container"><div class="list-container">${replies}
  </div>${more}</div></div>`

const list = (groups: string, total = '共 3 条评论'): string =>
  `<div class="comments-container"><div class="total">${total}</div><div class="list-container">${groups}</div></div>`

const commentsOf = (groups: string, total?: string) => noteOf({ comments: list(groups, total) }).comments

function only(inner: string): Comment {
  const [comment] = commentsOf(group(hex(1), inner)).items
  if (!comment) throw new Error('no comment read')
  return comment
}

describe('a comment', () => {
  test('is read with all its fields', () => {
    expect(only(row({ likes: '1.3万' }))).toEqual({
      id: hex(1),
      author: { id: READER_ID, name: '一只鹿' },
      isAuthor: false,
      text: '我也是',
      pictures: 0,
      pinned: false,
      likes: { value: 13_000, certainty: 'rounded' },
      date: { text: '昨天 18:04', day: '2026-09-12', place: '广东' },
      moreReplies: 0,
      replies: [],
    })
  })

  test('is by the author of the note when the ids agree, badge or not', () => {
    expect(only(row({ author: AUTHOR_ID })).isAuthor).toBe(true)
    expect(only(row({ badge: true })).isAuthor).toBe(false)
    expect(only(row({ author: '', badge: true })).isAuthor).toBe(true)
  })

  test('may be a picture only', () => {
    const picture = '<div class="comment-picture"><div class="inner"><img src="x"></div></div>'
    expect(only(row({ content: '', extra: picture }))).toMatchObject({ text: '', pictures: 1 })
  })

  test('may be pinned', () => {
    expect(only(row({ extra: '<div class="labels"><div class="label">置顶评论</div></div>' })).pinned).toBe(
      true,
    )
    expect(only(row({ extra: '<div class="labels"><div class="label">首评</div></div>' })).pinned).toBe(false)
  })

  test('may have time and place run together', () => {
    expect(only(row({ date: '<span>2天前浙江</span>' })).date).toEqual({
      text: '2天前浙江',
      day: '2026-09-11',
      place: '浙江',
    })
  })

  test('has emoji by name, else as 表情, and mentions in their place', () => {
    const content = `<span class="note-text">看<img alt="[doge]"><img src="x"><a class="note-content-user">@青禾</a></span>`
    expect(only(row({ content })).text).toBe('看[doge][表情]@青禾')
  })

  test('has no answered name, even if it begins like an answer', () => {
    expect(only(row({ content: '回复 客服 : 没用' }))).toMatchObject({ text: '回复 客服 : 没用' })
    const { items } = commentsOf(group(hex(1), row(), item(hex(2), row({ content: '回复 一下：没用' }))))
    expect(items[0]?.replies[0]).toMatchObject({ text: '回复 一下：没用', replyTo: null })
  })
})

describe('replies', () => {
  test('are the rows after the first of a group, also without their container', () => {
    const { items } = commentsOf(
      `<div class="parent-comment">${item(hex(1), row())}${item(hex(2), row())}</div>`,
    )
    expect(items.map(({ id, replies }) => [id, replies.map((reply) => reply.id)])).toEqual([
      [hex(1), [hex(2)]],
    ])
  })

  const answer = (content: string): string => item(hex(2), row({ content }))

  test('name whom they answer, and their text is without the name', () => {
    const contents = [
      '回复 <span class="nickname">annie. : x</span> : <span class="note-text">同款经历</span>',
      '<span class="note-text">回复 <span class="nickname">annie.</span> : 同款经历</span>',
      '<span class="note-text">回复 annie. : 同款经历</span>',
      'Reply to annie.: 同款经历',
    ]
    const names = contents.map(
      (content) => commentsOf(group(hex(1), row(), answer(content))).items[0]?.replies[0],
    )
    expect(names.map((reply) => reply?.text)).toEqual(contents.map(() => '同款经历'))
    expect(names.map((reply) => reply?.replyTo)).toEqual(['annie. : x', 'annie.', 'annie.', 'annie.'])
  })

  test('answer the comment itself without a name', () => {
    const { items } = commentsOf(group(hex(1), row(), answer('<span class="note-text">谢谢</span>')))
    expect(items[0]?.replies[0]).toMatchObject({ id: hex(2), text: '谢谢', replyTo: null })
  })

  test('may be bare rows after a first one that is wrapped, and then have no id', () => {
    const bare = `<div class="comment-item comment-item-sub" id="comment-${hex(2)}">${row()}</div>${row()}${row()}`
    const { items, loaded } = commentsOf(group(hex(1), row(), bare))
    expect(loaded).toBe(4)
    expect(items.map(({ id }) => id)).toEqual([hex(1)])
    expect(items[0]?.replies.map(({ id }) => id)).toEqual([hex(2), null, null])
  })

  test('never share an id', () => {
    const { items } = commentsOf(group(hex(1), row(), item(hex(2), row() + row())))
    expect(items[0]?.replies.map(({ id }) => id)).toEqual([null, null])
  })

  test('whose comment is not there stand alone, not under another comment', () => {
    const orphans = `<div class="parent-comment"><div class="reply-container">${item(hex(3), row())}${item(hex(4), row())}</div></div>`
    const { items } = commentsOf(group(hex(1), row()) + orphans)
    expect(items.map(({ id, replies }) => [id, replies.length])).toEqual([
      [hex(1), 0],
      [hex(3), 0],
      [hex(4), 0],
    ])
  })

  test.each([
    ['展开 12 条回复', 12],
    ['View 3 more replies', 3],
    ['展开更多回复', 0],
    ['收起 12 条回复', 0],
  ])('that are not in the page are counted by %s', (words, moreReplies) => {
    const more = `<div class="show-more">${words}</div>`
    expect(commentsOf(group(hex(1), row(), '', more)).items[0]?.moreReplies).toBe(moreReplies)
  })
})

describe('the comments of a note', () => {
  test('are complete only when all of the total are loaded', () => {
    const two = group(hex(1), row(), item(hex(2), row()))
    expect(commentsOf(two, '共 2 条评论')).toMatchObject({ loaded: 2, total: 2, complete: true })
    expect(commentsOf(two, '共 3 条评论')).toMatchObject({ loaded: 2, total: 3, complete: false })
    expect(commentsOf(two, '')).toMatchObject({ loaded: 2, total: null, complete: false })
    expect(commentsOf(two, '2 comments')).toMatchObject({ total: 2, complete: true })
    expect(noteOf({ comments: `<div class="comments-container">${two}</div>` }).comments.total).toBeNull()
  })

  test('leave out hidden rows', () => {
    const hidden = `<div style="display:none">${group(hex(9), row())}</div>`
    expect(commentsOf(hidden + group(hex(1), row())).items.map(({ id }) => id)).toEqual([hex(1)])
  })

  test('are missing while they load, and not when there are none', () => {
    expect(noteOf({}).missing).toContain('comments')
    expect(noteOf({ comments: '<div class="no-comments">这是一片荒地</div>' }).missing).not.toContain(
      'comments',
    )
  })
})
