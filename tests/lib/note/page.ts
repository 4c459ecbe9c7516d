import { parseHTML } from 'linkedom'
import type { Note, Reading } from '../../../lib/note/note.ts'
import { readNote } from '../../../lib/note/read-note.ts'

/** Ids as the site makes them; invented. */
export const ID = '6a70efc1436ba7409cec344d'
export const OTHER_ID = '669bd604016d73348dfc3ab2'
export const AUTHOR_ID = '987860848219f6806177791e'
export const READER_ID = '10d35288c9e3e84461f59a19'
/** 2026-09-13 03:45:05 in Beijing. */
export const NOW = Date.parse('2026-09-12T19:45:05Z')

export const documentOf = (html: string): Document => parseHTML(html).document

export interface PageParts {
  /** `note-id` of the layer; null: a note opened as a page. */
  layer?: string | null
  title?: string | null
  desc?: string
  date?: string
  media?: string
  bar?: string
  comments?: string
  state?: string
  head?: string
  /** Markup before and after the note, in the app. */
  before?: string
  after?: string
}

const person = `<div class="author-wrapper"><div class="info"><a class="name"
  href="/user/profile/${AUTHOR_ID}?xsec_token=AB"><span class="username">阿May</span></a></div></div>`

/** A note page of the client, reduced to what the reader looks at. */
export function pageHtml(parts: PageParts = {}): string {
  const { layer = null, title = '杯子漏水', desc = '盖子拧到底还是渗水', date = '09-01 浙江 ' } = parts
  const note = `<div id="noteContainer" class="note-container" data-type="normal">
    <div class="media-container">${parts.media ?? ''}</div>
    <div class="interaction-container"><div class="author-container">${person}</div>
    <div class="note-scroller"><div class="note-content">
    ${title === null ? '<!---->' : `<div id="detail-title" class="title">${title}</div>`}
    <div id="detail-desc" class="desc"><span class="note-text">${desc}</span></div>
    <div class="bottom-container"><span class="date">${date}</span></div></div>
    <div class="comments-el">${parts.comments ?? '<div class="loading">加载中</div>'}</div></div>
    <div class="interactions engage-bar"><div class="left">${parts.bar ?? ''}</div></div></div></div>`
  const wrapped =
    layer === null
      ? `<div class="outer-link-container">${note}</div>`
      : `<div class="note-detail-mask" note-id="${layer}">${note}</div>`
  return `<!doctype html><html><head>${parts.head ?? ''}</head><body><div id="app">
    ${parts.before ?? ''}${wrapped}${parts.after ?? ''}</div>${parts.state ?? ''}</body></html>`
}

export interface StateParts {
  id?: string
  title?: string
  desc?: string
  loggedIn?: boolean
}

export const stateScript = ({
  id = ID,
  title = '杯子漏水',
  desc = '盖子拧到底还是渗水',
  loggedIn = true,
}: StateParts) =>
  `<script>window.__INITIAL_STATE__={"global":{"pwa":undefined,"serverTime":${NOW}},"user":{"loggedIn":${loggedIn}},
  "note":{"noteDetailMap":{"${id}":{"currentTime":${NOW},"note":{"noteId":"${id}","type":"normal","time":1788301703000,
  "title":${JSON.stringify(title)},"desc":${JSON.stringify(desc)},
  "user":{"userId":"${AUTHOR_ID}","nickname":"阿May"},"imageList":[{},{}],
  "interactInfo":{"likedCount":"1千+","collectedCount":"10+","commentCount":"","shareCount":"7"},
  "tagList":[{"name":"售后","type":"topic"},{"name":"投票","type":"interact_vote"}]}}}}}</script>`

export const address = (id: string): string => `https://www.xiaohongshu.com/explore/${id}?xsec_token=AB12`

export const readPage = (parts: PageParts, url = address(ID)): Reading =>
  readNote(documentOf(pageHtml(parts)), { url, now: NOW })

/** The note of a page that has one. */
export function noteOf(parts: PageParts, url?: string): Note {
  const reading = readPage(parts, url)
  if (!reading.ok) throw new Error(`${reading.reason}: ${reading.detail}`)
  return reading.note
}
