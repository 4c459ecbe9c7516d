import { expect, test } from 'vitest'
import { noteUrl } from '../../../lib/note/address.ts'
import { ownAddress } from '../../../lib/note/own-address.ts'
import { address, documentOf, ID, OTHER_ID, pageHtml, stateScript } from './page.ts'

const own = (html: string): string => ownAddress(documentOf(html))
const ogUrl = `<meta name="og:url" content="${noteUrl(OTHER_ID)}">`

test('a browser that saved the page knows its address best', () => {
  const saved = `<!-- saved from url=(0099)${address(ID)} -->`
  expect(own(pageHtml({ layer: OTHER_ID }).replace('<html>', `${saved}<html>`))).toBe(address(ID))
  const single = `<!--\n Page saved with SingleFile \n url: ${address(ID)} \n saved date: Sun -->`
  expect(own(pageHtml({ head: ogUrl }).replace('<html>', `<html>${single}`))).toBe(address(ID))
})

test('then the layer, which is newer than the head, which is as old as the state', () => {
  expect(own(pageHtml({ layer: ID, head: ogUrl }))).toBe(noteUrl(ID))
  expect(own(pageHtml({ head: ogUrl, state: stateScript({}) }))).toBe(noteUrl(OTHER_ID))
  expect(own(pageHtml({ head: `<link rel="canonical" href="${noteUrl(ID)}">` }))).toBe(noteUrl(ID))
  expect(own(pageHtml({ state: stateScript({}) }))).toBe(noteUrl(ID))
})

test('a page that names no note has no address', () => {
  expect(own(pageHtml({ head: '<link rel="canonical" href="https://www.xiaohongshu.com/explore">' }))).toBe(
    '',
  )
  expect(own('')).toBe('')
})
