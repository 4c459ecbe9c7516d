import { describe, expect, test } from 'vitest'
import { AUTHOR_ID, address, ID, noteOf, OTHER_ID, pageHtml, readPage, stateScript } from './page.ts'

const other = { title: '另一条笔记', desc: '这是页面刚打开时的那条笔记，不是现在这条。' }
const noteOnly = (html: string): string => /<div id="app">([\s\S]*)<\/div><\/body>/.exec(html)?.[1] ?? ''

describe('which note is shown', () => {
  test('a page or a layer', () => {
    expect(noteOf({}).shownAs).toBe('page')
    expect(noteOf({ layer: ID }).shownAs).toBe('layer')
  })

  test('is told by the layer when the address did not change, as on some profiles', () => {
    const profile = `https://www.xiaohongshu.com/user/profile/${AUTHOR_ID}`
    expect(noteOf({ layer: ID }, profile)).toMatchObject({ id: ID, shownAs: 'layer' })
  })

  test('is told by the state with the same contents when nothing else tells', () => {
    expect(noteOf({ state: stateScript({}) }, '').id).toBe(ID)
    expect(readPage({}, '')).toMatchObject({ ok: false, reason: 'unsettled' })
  })

  test('is the layer, not the page beneath', () => {
    const beneath = noteOnly(pageHtml({ title: '下面的' }))
    expect(noteOf({ layer: ID, before: beneath }).title).toBe('杯子漏水')
  })

  test('is the layer that fits the address, or the only one that is not hidden', () => {
    const remnant = noteOnly(pageHtml({ layer: OTHER_ID, title: '残留' }))
    expect(noteOf({ layer: ID, before: remnant }).title).toBe('杯子漏水')
    expect(noteOf({ layer: ID, after: `<div style="display:none">${remnant}</div>` }, '').title).toBe(
      '杯子漏水',
    )
  })
})

describe('unsettled is a page where', () => {
  const why = (parts: Parameters<typeof readPage>[0], url?: string): string | undefined => {
    const reading = readPage(parts, url)
    return reading.ok ? 'read' : reading.reason === 'unsettled' ? reading.detail : reading.reason
  }

  test('the layer is of another note than the address', () => {
    expect(why({ layer: OTHER_ID })).toBe(`address ${ID}, layer ${OTHER_ID}`)
  })

  test('the contents are not those of the state of the same note', () => {
    expect(why({ layer: ID, state: stateScript(other) })).toMatch('other contents')
    expect(why({ title: null, state: stateScript(other) })).toMatch('other contents')
  })

  test('the contents are those of the state of another note', () => {
    expect(why({ state: stateScript({ id: OTHER_ID }) })).toBe(`address ${ID}, contents of ${OTHER_ID}`)
  })

  test('more than one note is shown', () => {
    const remnant = noteOnly(pageHtml({ layer: OTHER_ID }))
    expect(why({ layer: ID, before: remnant }, '')).toMatch('more than one')
  })

  test('the contents are not there yet', () => {
    const empty = `<div class="note-detail-mask" note-id="${ID}"><div id="noteContainer"></div></div>`
    expect(why({ layer: ID, before: empty.replaceAll(ID, OTHER_ID) }, address(OTHER_ID))).toMatch(
      'not there yet',
    )
  })
})

test('a note edited after the page was made is still that note', () => {
  expect(readPage({ state: stateScript({ title: '改过的标题' }) }).ok).toBe(true)
  expect(readPage({ state: stateScript({ desc: '盖子拧到底还是渗水，一天后又漏了一次' }) }).ok).toBe(true)
})

test('two notes with the same words, each in its own layer, are told apart', () => {
  expect(noteOf({ layer: ID, state: stateScript({ id: OTHER_ID }) })).toMatchObject({
    id: ID,
    publishedAt: null,
  })
})
