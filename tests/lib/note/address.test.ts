import { describe, expect, test } from 'vitest'
import { isSiteHost, noteIdOf, noteUrl, personIdOf, withoutToken } from '../../../lib/note/address.ts'
import { AUTHOR_ID, ID } from './page.ts'

const SITE = 'https://www.xiaohongshu.com'

describe('noteIdOf', () => {
  test.each([
    `${SITE}/explore/${ID}`,
    `${SITE}/explore/${ID}?xsec_token=AB=&xsec_source=pc_feed`,
    `${SITE}/explore/${ID}/#comments`,
    `${SITE}/discovery/item/${ID}?source=webshare`,
    `${SITE}/search_result/${ID}?xsec_token=AB`,
    `${SITE}/user/profile/${AUTHOR_ID}/${ID}`,
    `https://www.rednote.com/explore/${ID}`,
  ])('names the note of %s', (url) => expect(noteIdOf(url)).toBe(ID))

  test.each([
    `${SITE}/explore`,
    `${SITE}/search_result?keyword=${ID}`,
    `${SITE}/user/profile/${AUTHOR_ID}`,
    `${SITE}/board/${ID}`,
    `${SITE}/goods-detail/${ID}`,
    `${SITE}/404?source=/explore/${ID}`,
    `${SITE}/explore/${ID}0`,
    `${SITE}/explore/${ID.slice(1)}`,
    `https://creator.xiaohongshu.com/explore/${ID}`,
    `https://www.xiaohongshu.com.example.org/explore/${ID}`,
    `file:///explore/${ID}`,
    `/explore/${ID}`,
    '',
  ])('names none for %s', (url) => expect(noteIdOf(url)).toBeNull())

  test('gives back the id of its own canonical address', () => expect(noteIdOf(noteUrl(ID))).toBe(ID))
})

test('only the two hosts of the web client are read', () => {
  expect(['www.xiaohongshu.com', 'www.rednote.com'].every(isSiteHost)).toBe(true)
  expect(['creator.xiaohongshu.com', 'edith.xiaohongshu.com', 'xhslink.com', ''].some(isSiteHost)).toBe(false)
})

test('a profile address gives the id of the person', () => {
  expect(personIdOf(`/user/profile/${AUTHOR_ID}?xsec_token=AB`)).toBe(AUTHOR_ID)
  expect(personIdOf(`/user/profile/${AUTHOR_ID}ff`)).toBeNull()
  expect(personIdOf(null)).toBeNull()
})

describe('withoutToken', () => {
  test('cuts the token and where the visitor came from, and keeps the rest', () => {
    expect(withoutToken(`${SITE}/explore/${ID}?xsec_token=AB&xsec_source=pc&source=web&page=2#c`)).toBe(
      `${SITE}/explore/${ID}?page=2#c`,
    )
  })

  test('cuts a token that is wrapped in another parameter or in the fragment', () => {
    const inner = encodeURIComponent(`/explore/${ID}?xsec_token=AB`)
    expect(withoutToken(`${SITE}/404?redirectPath=${inner}&code=1`)).toBe(`${SITE}/404?code=1`)
    expect(withoutToken(`${SITE}/explore#xsec_token=AB`)).toBe(`${SITE}/explore`)
  })

  test('keeps nothing after the path of what it cannot parse', () => {
    expect(withoutToken(`/explore/${ID}?xsec_token=AB`)).toBe(`/explore/${ID}`)
  })
})
