import { describe, expect, test } from 'vitest'
import { readNote } from '../../../lib/note/read-note.ts'
import { AUTHOR_ID, address, documentOf, ID, NOW } from './page.ts'

const SITE = 'https://www.xiaohongshu.com'
const card = (title: string): string => `<section class="note-item"><a class="title">${title}</a></section>`
const loginDialog = '<div class="login-modal"><div class="login-container">扫码登录 获取验证码</div></div>'
const notice = (words: string): string =>
  `<div class="error-wrapper access-wrapper"><div>${words}</div></div>`

/** `inside` is the part beside the side bar. */
const reasonOf = (inside: string, url = address(ID), outside = ''): string => {
  const sideBar = `<div class="side-bar"><a href="/user/profile/${AUTHOR_ID}">我</a>${'备案号 '.repeat(99)}</div>`
  const html = `<html><body><div id="app">${sideBar}<div class="main-content">${inside}</div></div>${outside}</body></html>`
  const reading = readNote(documentOf(html), { url, now: NOW })
  return reading.ok ? 'read' : reading.reason
}

describe('gone', () => {
  test.each([
    '当前笔记暂时无法浏览',
    '你访问的页面不见了',
    '该内容因违规已被删除',
    '笔记不存在',
    '仅作者可见',
    '私密笔记',
  ])('is a page that says %s', (words) => {
    expect(reasonOf(notice(words))).toBe('gone')
    expect(reasonOf(`<p>${words}</p>`, '')).toBe('gone')
    expect(reasonOf(notice(words), `${SITE}/website-login/error?error_code=300031`)).toBe('gone')
  })

  test('is an empty page of the server, whatever dialog lies over it', () => {
    const empty = '<span id="note-detail-origin" data-origin="empty"></span>'
    expect(reasonOf(empty)).toBe('gone')
    expect(reasonOf(empty, '', loginDialog)).toBe('gone')
  })

  test('is not a feed with a card that says so', () => {
    expect(reasonOf(card('笔记不存在'), `${SITE}/explore`)).toBe('not-a-note')
  })
})

describe('verification', () => {
  test.each(['访问频繁，请稍后再试', '操作频繁', '安全验证', '请完成验证'])(
    'is a page that says %s',
    (words) => {
      expect(reasonOf(`<div class="red-captcha-mask">${words}</div>`)).toBe('verification')
      expect(reasonOf(`<p>${words}</p>`, '')).toBe('verification')
    },
  )

  test('is its address', () => {
    expect(reasonOf('', `${SITE}/website-login/captcha?redirectPath=x`)).toBe('verification')
  })
})

describe('login-wall', () => {
  test('is a login dialog with no note to read', () => {
    expect(reasonOf('', address(ID), loginDialog)).toBe('login-wall')
    expect(reasonOf(card('一'), address(ID), loginDialog)).toBe('login-wall')
    expect(reasonOf('', '', loginDialog)).toBe('login-wall')
  })

  test('is not a feed that also asks for a login', () => {
    expect(reasonOf(card('一'), `${SITE}/explore`, loginDialog)).toBe('not-a-note')
  })
})

describe('not-a-note', () => {
  test.each([
    `${SITE}/explore`,
    `${SITE}/search_result?keyword=x`,
    `${SITE}/user/profile/${AUTHOR_ID}`,
    `${SITE}/notification`,
    `https://creator.xiaohongshu.com/explore/${ID}`,
  ])('is %s', (url) =>
    expect(reasonOf('<p>评论了你的笔记：操作频繁，该评论已被删除</p>', url)).toBe('not-a-note'),
  )
})

test('an address of a note without any note yet is unsettled', () => {
  expect(reasonOf(card('一'))).toBe('unsettled')
  expect(reasonOf(notice('网络异常，请重试'))).toBe('unsettled')
})
