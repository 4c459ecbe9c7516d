/** Cards of the feed, of a search result and of a profile. */
import { dateText } from './dates.js'
import { escapeHtml } from './text.js'

/**
 * @param {import('./markup.js').StateNote} note
 * @param {'feed' | 'search' | 'profile'} place
 * @param {number} now
 */
export function cardMarkup(note, place, now) {
  const { noteId, xsecToken, user, interactInfo, imageList, title, desc } = note
  const query = `?xsec_token=${xsecToken}&amp;xsec_source=pc_${place === 'profile' ? 'user' : place}`
  const paths = {
    feed: `/explore/${noteId}`,
    search: `/search_result/${noteId}`,
    profile: `/user/profile/${user.userId}/${noteId}`,
  }
  const href = paths[place] + query
  const picture = imageList[0]
  const heading = escapeHtml(title || desc.replace(/\[话题\]#/g, '').slice(0, 28))
  const play = note.type === 'video' ? '<span class="play-icon"></span>' : ''
  const count = interactInfo.likedCount === '0' ? '赞' : interactInfo.likedCount
  const like = `<span class="like-wrapper like-active"><svg class="reds-icon like-icon"><use xlink:href="#like"></use></svg><span class="count">${count}</span></span>`
  const avatar = `<img class="author-avatar" src="${user.avatar}">`
  const name = `<span class="name">${escapeHtml(user.nickname)}</span>`
  const profile = `/user/profile/${user.userId}?channel_type=web_explore_feed&amp;xsec_token=${xsecToken}`
  const author =
    place === 'search'
      ? `<div class="card-bottom-wrapper"><a class="author" href="${profile}" target="_blank">${avatar}<span class="name-time-wrapper">${name}<span class="time">${dateText(note.time, now)}</span></span></a>${like}</div>`
      : `<div class="author-wrapper"><a class="author" href="${profile}" target="_blank">${avatar}${name}</a>${like}</div>`
  return `<section class="note-item" data-width="${picture?.width}" data-height="${picture?.height}"><div><a style="display:none" href="/explore/${noteId}"></a><a class="cover mask ld" target="_self" href="${href}"><img src="${picture?.urlDefault}">${play}</a><div class="footer"><a class="title" href="${href}"><span>${heading}</span></a>${author}</div></div></section>`
}

/** A card of another kind among the results: no note, to be passed over by readers. */
export const queryCard =
  '<section class="note-item"><div class="query-note-wrapper"><div class="query-title">大家都在搜</div><div class="query-list"><a href="/search_result?keyword=%25E6%2580%258E%25E4%25B9%2588%25E9%2580%2580">怎么退</a><a href="/search_result?keyword=%25E6%2594%25BE%25E5%25BF%2583%25E4%25B9%25B0">放心买</a></div></div></section>'

/**
 * @param {import('./markup.js').StateNote[]} notes
 * @param {'feed' | 'search' | 'profile'} place
 * @param {number} now
 */
export function cardsMarkup(notes, place, now) {
  const cards = notes.map((note) => cardMarkup(note, place, now))
  if (place === 'search') cards.splice(3, 0, queryCard)
  return `<div id="exploreFeeds" class="feeds-container">${cards.join('')}</div>`
}
