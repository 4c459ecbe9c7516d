/** Starts what the served page needs and follows in-app steps. */
import { cardsMarkup } from './cards.js'
import { hydrate } from './hydrate.js'
import { noteIdOfAddress, openFromCard, removeLayer, show } from './layer.js'
import { layOut } from './masonry.js'
import { loadFeed, loadNote, switchedOn } from './site.js'

/** Leaves the served page for the feed without loading a document: the inline state is stale from here on. */
async function toFeed() {
  history.pushState({}, '', '/explore?channel_id=homefeed_recommend')
  const feed = document.createElement('div')
  feed.className = 'feeds-page'
  feed.innerHTML = cardsMarkup(await loadFeed(), 'feed', Date.now())
  document.querySelector('.main-content').replaceChildren(feed)
  document.title = '小红书'
  layOut(feed)
}

document.addEventListener('click', (event) => {
  const card = event.target.closest('.note-item .cover, .note-item .title')
  if (card) {
    event.preventDefault()
    openFromCard(card.href)
  } else if (event.target.closest('.side-bar a[href="/explore"]') && location.pathname !== '/explore') {
    event.preventDefault()
    toFeed()
  } else if (event.target.closest('.login-modal .close-button') && !switchedOn('login-wall')) {
    document.querySelector('.login-modal').remove()
  }
})

document.querySelector('.header-container form')?.addEventListener('submit', (event) => {
  event.preventDefault()
  location.href = `/search_result?keyword=${encodeURIComponent(event.target.elements.keyword.value)}`
})

window.addEventListener('popstate', () => {
  const id = noteIdOfAddress()
  if (document.querySelector('.outer-link-container')) location.reload()
  else if (id) show(id)
  else if (document.querySelector('.feeds-container')) removeLayer()
  else location.reload()
})

layOut(document)
const container = document.querySelector('.outer-link-container #noteContainer')
if (container && !switchedOn('server')) hydrate(container, await loadNote(location.pathname.slice(-24)))
