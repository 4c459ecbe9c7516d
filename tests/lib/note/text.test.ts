import { describe, expect, test } from 'vitest'
import { nameEmoji } from '../../../lib/note/text.ts'
import { ID, noteOf, OTHER_ID, stateScript } from './page.ts'

const EMOJI = '<img class="note-content-emoji" src="x.png">'

describe('the text of a note', () => {
  test('keeps the order of words, line breaks, topics and mentions', () => {
    const note = noteOf({
      desc: `<!--[--><span>漏了
第二行</span><!--]--><br><a class="note-content-user" href="/user/profile/x">@青禾</a><span> </span><a
        id="hash-tag" class="tag" href="/search_result?keyword=x">#售后</a> <a class="tag" id="hash-tag">#避雷</a>`,
    })
    expect(note.body).toBe('漏了\n第二行\n@青禾 #售后 #避雷')
    expect(note).toMatchObject({ topics: ['售后', '避雷'], mentions: ['青禾'] })
  })

  test('leaves out what is hidden', () => {
    const desc = `<span style="display: none">旧</span><span hidden>旧</span><span aria-hidden="true">旧</span>
      <span style="color:red;visibility:hidden">旧</span><style>.x{}</style><span style="color:red">新</span>`
    expect(noteOf({ desc }).body).toBe('新')
  })

  test('names emoji by the picture, else by the state of the same note, else not', () => {
    const desc = `漏了<img class="note-content-emoji" alt="[哭惹R]">吧${EMOJI}`
    const state = (id?: string) => stateScript({ desc: '漏了[哭惹R]吧 [doge]', ...(id ? { id } : {}) })
    expect(noteOf({ desc, state: state() }).body).toBe('漏了[哭惹R]吧[doge]')
    expect(noteOf({ desc, layer: ID, state: state(OTHER_ID) }).body).toBe('漏了[哭惹R]吧[表情]')
    expect(noteOf({ desc }).body).toBe('漏了[哭惹R]吧[表情]')
  })

  test('is that of the state when the page shows none, as for a note of pictures only', () => {
    expect(noteOf({ desc: '', state: stateScript({ desc: '#售后[话题]#' }) }).body).toBe('#售后')
    expect(noteOf({ desc: '', state: stateScript({ desc: '' }) })).toMatchObject({
      body: '',
      missing: expect.not.arrayContaining(['body']),
    })
  })
})

describe('the title of a note', () => {
  test('is null when there is none', () => {
    expect(noteOf({ title: null }).title).toBeNull()
    expect(noteOf({ title: null, state: stateScript({ title: '' }) }).title).toBeNull()
  })

  test('gets its emoji named too', () => {
    expect(noteOf({ title: `漏水${EMOJI}`, state: stateScript({ title: '漏水[石化R]' }) }).title).toBe(
      '漏水[石化R]',
    )
  })
})

describe('nameEmoji', () => {
  const UNNAMED = '\0'

  test('names each emoji in turn, whatever signs stand around', () => {
    expect(nameEmoji(`(a|b)${UNNAMED}${UNNAMED} c.*`, '(a|b)[笑]  [哭]\nc.*')).toBe('(a|b)[笑][哭] c.*')
  })

  test('takes no name from a text that differs', () => {
    expect(nameEmoji(`漏水${UNNAMED}`, '不漏水[笑]')).toBe('漏水[表情]')
    expect(nameEmoji(`漏水${UNNAMED}`, '漏水，后来好了[笑]')).toBe('漏水[表情]')
  })
})
