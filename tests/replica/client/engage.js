/** The bar under a note: like, collect, and the comment box, which posts (to the replica, which counts it). */
import { rowMarkup } from './comments.js'
import { loggedIn, post } from './site.js'

/**
 * @param {Element} bar `.engage-bar-container`
 * @param {Element} container
 * @param {import('./markup.js').StateNote} note
 */
export function wireBar(bar, container, note) {
  const frame = bar.querySelector('.engage-bar')
  const box = bar.querySelector('#content-textarea')
  const send = bar.querySelector('.submit')

  function refresh() {
    const empty = box.textContent.trim() === ''
    send.classList.toggle('gray', empty)
    send.disabled = empty
  }

  function open(active) {
    frame.classList.toggle('active', active)
    if (!active) box.textContent = ''
    refresh()
  }

  async function submit() {
    const comment = await post(note.noteId, box.innerText.trim())
    const row = rowMarkup(comment, { authorId: note.user.userId, now: Date.now(), reply: false })
    const list = container.querySelector('.comments-container > .list-container')
    list?.insertAdjacentHTML('afterbegin', `<div class="parent-comment">${row}</div>`)
    open(false)
    box.blur()
  }

  box.addEventListener('focus', () => {
    if (loggedIn) open(true)
    else box.blur()
  })
  box.addEventListener('input', refresh)
  bar.addEventListener('click', ({ target }) => {
    if (target.closest('.submit:not(:disabled)')) submit()
    else if (target.closest('.cancel')) open(false)
    else if (target.closest('.inner-when-not-active, .chat-wrapper')) box.focus()
    else target.closest('.left .like-wrapper, .left .collect-wrapper')?.classList.toggle('chosen')
  })
  container.addEventListener('click', ({ target }) => {
    if (target.closest('.no-comments, .comment-item .reply')) box.focus()
  })
}
