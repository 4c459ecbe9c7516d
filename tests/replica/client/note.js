/** Markup of one note: the same tree in a full page (server) and in a layer (client). */
import { noteDateLine } from './dates.js'
import { escapeHtml, textMarkup } from './text.js'

const SCOPE = 'data-v-610be4fa'

/** @param {import('./markup.js').StateNote} note */
function authorBlock({ user, xsecToken }) {
  const page = `/user/profile/${user.userId}`
  const query = `channel_type=web_note_detail_r10&amp;parent_page_channel_type=web_profile_board&amp;xsec_token=${xsecToken}&amp;xsec_source=pc_note`
  return `<div class="author-wrapper" ${SCOPE}><div class="info"><a href="${page}?${query}" target="_blank"><span class="avatar-item no-avatar"></span></a><a href="${page}?${query}" class="name" target="_blank"><span class="username">${escapeHtml(user.nickname)}</span></a></div><div class="note-detail-follow-btn"><button class="reds-button-new follow-button large primary"><span class="reds-button-new-box"><span class="reds-button-new-text">关注</span></span></button></div></div>`
}

/**
 * A loop slider repeats its ends; a page opened directly has one empty slide after the last picture.
 * @param {import('./markup.js').StateNote} note
 * @param {'page' | 'layer'} shownAs
 */
function slider({ imageList }, shownAs) {
  const count = imageList.length
  const last = shownAs === 'page' ? count : count - 1
  /** @param {number} index @param {string} extra */
  const slide = (index, extra) =>
    `<div class="swiper-slide${extra}" data-swiper-slide-index="${index}"${index < count ? ` data-index="${index}"` : ''}></div>`
  const slides = []
  for (let index = 0; index <= last; index += 1)
    slides.push(slide(index, index === 0 ? ' swiper-slide-active' : ''))
  const duplicate = ' swiper-slide-duplicate'
  const fraction = count > 1 ? `<div class="fraction">1/${count}</div>` : ''
  return `<div class="media-container"><div class="xhs-slider-container"><div class="cover slider-zoom-in" style="background-image:url(${imageList[0]?.urlDefault})"></div><div class="swiper note-slider"><div class="swiper-wrapper">${slide(last, duplicate)}${slides.join('')}${slide(0, duplicate)}</div></div>${fraction}</div></div>`
}

/** @param {import('./markup.js').StateNote} note */
function player({ imageList }) {
  return `<div class="video-player-media media-container"><div class="render-ssr-image player-container"><div class="player-el" style="background-image:url(${imageList[0]?.urlDefault})"></div></div></div>`
}

/**
 * @param {import('./markup.js').StateNote} note
 * @param {boolean} hydrated
 */
export function bodyMarkup(note, hydrated) {
  const title =
    note.title === '' ? '' : `<div id="detail-title" class="title" ${SCOPE}>${escapeHtml(note.title)}</div>`
  const text = textMarkup(note.desc, note.atUserList, hydrated)
  return `${title}<div id="detail-desc" class="desc" ${SCOPE}><span class="note-text" ${SCOPE}>${text}</span></div>`
}

/**
 * The note as the server sends it: pictures, counts and comments are filled in by hydrate.js.
 * @param {import('./markup.js').StateNote} note
 * @param {'page' | 'layer'} shownAs
 * @param {number} now
 */
export function noteMarkup(note, shownAs, now) {
  const author = authorBlock(note)
  const media = note.type === 'video' ? player(note) : slider(note, shownAs)
  const hiddenCopy =
    '<div class="note-content" style="display:none"><div id="detail-desc" class="desc"><span class="note-text"><span>这里是不可见的旧内容</span></span></div></div>'
  const date = `<div class="bottom-container"><span class="date" selected-disabled-search="">${noteDateLine(note, now)}</span><span><div class="notedetail-menu"><div class="note-detail-dropdown"><svg class="reds-icon"><use xlink:href="#more"></use></svg></div></div></span></div>`
  const loading = '<div class="loading"><div class="animate"></div> 加载中 </div>'
  const scroller = `<div class="note-scroller"><div class="note-content">${hiddenCopy}${bodyMarkup(note, false)}${date}</div><div class="divider interaction-divider"></div><div class="comments-el">${loading}</div></div>`
  const bar = '<div class="interactions engage-bar"><div class="engage-bar-container"><!----></div></div>'
  return `<div id="noteContainer" class="note-container" data-type="${note.type}" data-render-status="7" ${SCOPE}><div class="author">${author}</div>${media}<div id="pagination-teleport-container"></div><!--[--><div class="interaction-container"><div class="author-container">${author}</div>${scroller}${bar}</div><!--]--></div>`
}
