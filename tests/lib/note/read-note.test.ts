import { describe, expect, test } from 'vitest'
import { readNote } from '../../../lib/note/read-note.ts'
import { AUTHOR_ID, address, documentOf, ID, NOW, noteOf, OTHER_ID, pageHtml, stateScript } from './page.ts'

const bar = (likes: string, collects: string, chats: string): string =>
  `<span class="like-wrapper"><span class="count">${likes}</span></span>
  <span class="collect-wrapper"><span class="count">${collects}</span></span>
  <span class="chat-wrapper"><span class="count">${chats}</span></span>`

describe('counts', () => {
  test('come from the bar first, then from the state of the same note; shares only from the state', () => {
    expect(noteOf({ bar: bar('1422', '', '评论'), state: stateScript({}) }).counts).toEqual({
      likes: { value: 1422, certainty: 'exact' },
      collects: { value: 10, certainty: 'at-least' },
      comments: { value: 0, certainty: 'exact' },
      shares: { value: 7, certainty: 'exact' },
    })
  })

  test('are unknown, not zero, when neither shows them', () => {
    const { counts, missing } = noteOf({ layer: ID, state: stateScript({ id: OTHER_ID }) })
    expect(Object.values(counts)).toEqual(Array(4).fill({ value: null, certainty: 'unknown' }))
    expect(missing).toEqual(expect.arrayContaining(['counts.likes', 'counts.collects', 'counts.comments']))
  })
})

describe('the inline state', () => {
  const other = { title: '另一条笔记', desc: '这是页面刚打开时的那条笔记，不是现在这条。' }

  test('of another note gives nothing to this one but the login', () => {
    const note = noteOf({ layer: ID, state: stateScript({ id: OTHER_ID, ...other, loggedIn: true }) })
    expect(note).toMatchObject({ id: ID, title: '杯子漏水', publishedAt: null, loggedIn: true })
  })

  test('of the same note gives what the page does not show', () => {
    expect(noteOf({ state: stateScript({}) })).toMatchObject({ publishedAt: 1788301703000, images: 2 })
    const document = documentOf(pageHtml({ state: stateScript({}) }))
    document.querySelector('.author-container')?.remove()
    expect(readNote(document, { url: address(ID), now: NOW })).toMatchObject({
      note: { author: { id: AUTHOR_ID, name: '阿May' } },
    })
  })
})

describe('the pictures of a note', () => {
  const slide = (index: number, marks: string): string =>
    `<div data-swiper-slide-index="${index}" ${marks}></div>`
  const slider = (slides: string): string => `<div class="swiper note-slider">${slides}</div>`

  test('are counted without the duplicates and the empty slide at the end', () => {
    const media = slider(
      slide(2, 'class="swiper-slide swiper-slide-duplicate"') +
        slide(0, 'class="swiper-slide" data-index="0"') +
        slide(1, 'class="swiper-slide" data-index="1"') +
        slide(2, 'class="swiper-slide"') +
        slide(0, 'class="swiper-slide swiper-slide-duplicate" data-index="0"'),
    )
    expect(noteOf({ media }).images).toBe(2)
  })

  test('else follow from the fraction, the pictures, the state', () => {
    expect(noteOf({ media: '<div class="fraction">1/4</div>' }).images).toBe(4)
    expect(noteOf({ media: '<img class="note-slider-img">' }).images).toBe(1)
    expect(noteOf({ state: stateScript({}) }).images).toBe(2)
    expect(noteOf({})).toMatchObject({ images: 0, missing: expect.arrayContaining(['images']) })
  })

  test('are none for a video', () => {
    const html = pageHtml({ state: stateScript({}) }).replace('data-type="normal"', 'data-type="video"')
    expect(readNote(documentOf(html), { url: address(ID), now: NOW })).toMatchObject({
      note: { type: 'video', images: 0 },
    })
  })
})

test('the page itself says whether someone is logged in, before the state', () => {
  const loginButton = '<div class="side-bar"><button class="login-btn">登录</button></div>'
  expect(noteOf({ before: loginButton, state: stateScript({ loggedIn: true }) }).loggedIn).toBe(false)
  expect(noteOf({ after: '<div class="login-modal">扫码登录</div>' }).loggedIn).toBe(false)
  expect(noteOf({ state: stateScript({ loggedIn: false }) }).loggedIn).toBe(false)
  expect(noteOf({}).loggedIn).toBeNull()
})

test('the caller can say what is shown', () => {
  const document = documentOf(pageHtml({ before: '<div id="old"><div id="noteContainer"></div></div>' }))
  const isShown = (el: Element): boolean => !el.closest('#old')
  expect(readNote(document, { url: address(ID), now: NOW, isShown })).toMatchObject({ ok: true })
})

test('what extensions hang beside the body is not the page', () => {
  const document = documentOf(pageHtml())
  const host = document.createElement('div')
  host.innerHTML = '<div class="note-detail-mask" note-id="0"><div id="noteContainer">不是页面</div></div>'
  document.documentElement.append(host)
  expect(readNote(document, { url: address(ID), now: NOW })).toMatchObject({
    ok: true,
    note: { shownAs: 'page' },
  })
})

test('a document without anything is not a note', () => {
  for (const html of ['', '<p>', '<!doctype html>', '<html></html>']) {
    expect(readNote(documentOf(html), { url: '', now: NOW })).toEqual({ ok: false, reason: 'not-a-note' })
  }
})
