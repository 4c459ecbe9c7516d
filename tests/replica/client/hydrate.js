/** Fills a note that stands in the page: pictures, emoji, the bar, comments. */
import { barMarkup, commentsFrame, rowMarkup, threadMarkup } from './comments.js'
import { wireBar } from './engage.js'
import { bodyMarkup } from './note.js'
import { hydrateAfterMs, loadComments, loadReplies, pause } from './site.js'
import { wireSlider } from './slider.js'

/** @param {Element} container @param {import('./markup.js').StateNote} note */
function fillMedia(container, note) {
  for (const slide of container.querySelectorAll('.swiper-slide[data-index]')) {
    const picture = note.imageList[Number(slide.getAttribute('data-index'))]
    slide.innerHTML = `<div class="img-container"><img class="note-slider-img" src="${picture?.urlDefault}"></div>`
  }
  const player = container.querySelector('.player-el')
  if (player) player.innerHTML = '<video playsinline></video><div class="play-mark"></div>'
  wireSlider(container, note.imageList.length)
}

/** @param {Element} container @param {import('./markup.js').StateNote} note */
function fillTexts(container, note) {
  const content = container.querySelector('.note-scroller > .note-content')
  for (const old of content.querySelectorAll(':scope > #detail-title, :scope > #detail-desc')) old.remove()
  content
    .querySelector(':scope > .bottom-container')
    .insertAdjacentHTML('beforebegin', bodyMarkup(note, true))
  for (const blank of container.querySelectorAll('.author-wrapper .no-avatar')) {
    blank.outerHTML = `<img class="avatar-item" src="${note.user.avatar}">`
  }
}

/** @param {Element} container @param {import('./markup.js').StateNote} note */
async function fillComments(container, note) {
  const place = container.querySelector('.comments-el')
  const scroller = container.querySelector('.note-scroller')
  const context = { authorId: note.user.userId, now: Date.now() }
  let cursor = 0
  let busy = false

  async function more() {
    if (busy || cursor < 0) return
    busy = true
    const page = await loadComments(note.noteId, cursor)
    if (cursor === 0) place.innerHTML = commentsFrame(page.total)
    const list = place.querySelector('.comments-container > .list-container')
    list?.insertAdjacentHTML('beforeend', page.comments.map((c) => threadMarkup(c, context)).join(''))
    cursor = page.hasMore ? page.cursor : -1
    if (!page.hasMore && page.total !== '0') {
      const end = page.loginHint
        ? '<div class="comments-login">登录查看更多评论</div>'
        : '<div class="end-container">- THE END -</div>'
      place.insertAdjacentHTML('beforeend', end)
    }
    busy = false
  }

  scroller.addEventListener('scroll', () => {
    if (scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 200) more()
  })
  place.addEventListener('click', async ({ target }) => {
    const button = target.closest('.show-more')
    if (!button) return
    const thread = button.closest('.parent-comment')
    const root = thread.querySelector('.comment-item').id.slice('comment-'.length)
    const page = await loadReplies(note.noteId, root, Number(button.dataset.cursor))
    const rows = page.comments.map((reply) => rowMarkup(reply, { ...context, reply: true }))
    thread.querySelector('.reply-container > .list-container').insertAdjacentHTML('beforeend', rows.join(''))
    button.dataset.cursor = String(page.cursor)
    if (page.left > 0) button.textContent = `展开 ${page.left} 条回复`
    else button.remove()
  })
  await more()
}

/**
 * @param {Element} container `#noteContainer`
 * @param {import('./markup.js').StateNote} note
 */
export async function hydrate(container, note) {
  await pause(hydrateAfterMs)
  if (!container.isConnected) return
  fillMedia(container, note)
  fillTexts(container, note)
  const bar = container.querySelector('.engage-bar-container')
  bar.innerHTML = barMarkup(note.interactInfo)
  wireBar(bar, container, note)
  await fillComments(container, note)
  await pause(hydrateAfterMs * 2)
  const count = note.interactInfo.commentCount
  if (count !== '0') bar.querySelector('.chat-wrapper .count').textContent = count
}
