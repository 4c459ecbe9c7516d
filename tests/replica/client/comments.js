/** Markup of comments and their replies, and of the bar under a note. */
import { dateText } from './dates.js'
import { escapeHtml, textMarkup } from './text.js'

/** @param {string} count @param {string} word shown instead of zero */
function shown(count, word) {
  return count === '0' || count === '' ? word : count
}

/** @param {string} icon */
function icon(icon) {
  return `<svg class="reds-icon ${icon}-icon"><use xlink:href="#${icon}"></use></svg>`
}

/**
 * One row; a reply to a reply names the person before its text.
 * @param {import('./markup.js').StateComment} comment
 * @param {{ authorId: string, now: number, reply: boolean }} context
 */
export function rowMarkup(comment, { authorId, now, reply }) {
  const { id, user, content, pictures, pinned, likeCount, subCommentCount, at, ipLocation, replyTo } = comment
  const page = `/user/profile/${user.userId}?xsec_source=pc_comment`
  const badge = user.userId === authorId ? '<span class="tag">作者</span>' : ''
  const to = replyTo ? `回复 <span class="nickname">${escapeHtml(replyTo)}</span> : ` : ''
  const picture = pictures
    .map((url) => `<div class="comment-picture"><div class="inner"><img src="${url}"></div></div>`)
    .join('')
  const label = pinned ? '<div class="labels"><div class="label">置顶评论</div></div>' : ''
  const place = ipLocation ? `<span class="location">${ipLocation}</span>` : ''
  const replies = reply ? '回复' : shown(String(subCommentCount), '回复')
  return `<div id="comment-${id}" class="comment-item${reply ? ' comment-item-sub' : ''}"><div class="comment-inner-container" style="position:relative;"><div class="avatar"><a href="${page}" target="_blank"><img class="avatar-item" src="${user.avatar}"></a></div><div class="right"><div class="author-wrapper"><div class="author"><a data-user-id="${user.userId}" class="name" href="${page}" target="_blank">${escapeHtml(user.nickname)}</a>${badge}</div></div><div class="content">${to}<span class="note-text">${textMarkup(content, [], true)}</span></div>${picture}${label}<div class="info"><div class="date"><span>${dateText(at, now)}</span>${place}</div><div class="interactions"><div class="like"><span class="like-wrapper like-active"><span class="like-lottie"></span>${icon('like')}<span class="count">${shown(likeCount, '赞')}</span></span></div><div class="reply icon-container">${icon('reply')}<span class="count">${replies}</span></div></div></div></div></div><div class="comment-menu${reply ? ' comment-menu-sub' : ''}"><div class="delete-dropdown"><svg class="reds-icon more"><use xlink:href="#more"></use></svg></div></div></div>`
}

/**
 * A comment with those of its replies that came with it.
 * @param {import('./markup.js').StateComment} comment
 * @param {{ authorId: string, now: number }} context
 */
export function threadMarkup(comment, { authorId, now }) {
  const { replies, subCommentCount } = comment
  const rows = replies.map((reply) => rowMarkup(reply, { authorId, now, reply: true })).join('')
  const left = subCommentCount - replies.length
  const more =
    left > 0 ? `<div class="show-more" data-cursor="${replies.length}">展开 ${left} 条回复</div>` : ''
  const container =
    subCommentCount > 0
      ? `<div class="reply-container"><div class="list-container">${rows}</div>${more}</div>`
      : ''
  return `<div class="parent-comment">${rowMarkup(comment, { authorId, now, reply: false })}${container}</div>`
}

/** @param {string} total */
export function commentsFrame(total) {
  if (total === '0') {
    return '<div class="comments-container"><div class="no-comments"><svg class="reds-icon chat-icon"><use xlink:href="#chat"></use></svg><span>这是一片荒地点击评论</span></div></div>'
  }
  return `<div class="comments-container"><div class="total">共 ${total} 条评论</div><div class="list-container"></div></div>`
}

/**
 * The bar. The number of comments arrives later than the rest: until then its word stands there.
 * @param {import('./markup.js').StateNote['interactInfo']} info
 */
export function barMarkup({ likedCount, collectedCount }) {
  const input =
    '<div class="input-box"><div class="content-edit"><p id="content-textarea" class="content-input" contenteditable="true"></p><div class="not-active inner-when-not-active"><div class="inner"><span>说点什么...</span></div></div></div></div>'
  const buttons = `<div class="left"><span class="like-wrapper like-active"><span class="like-lottie"></span>${icon('like')}<span class="count" selected-disabled-search="">${shown(likedCount, '点赞')}</span></span><span class="collect-wrapper">${icon('collect')}<span class="count" selected-disabled-search="">${shown(collectedCount, '收藏')}</span></span><span class="chat-wrapper">${icon('chat')}<span class="count">评论</span></span></div><div class="share-wrapper">${icon('share')}</div>`
  const send =
    '<div class="bottom"><div class="right-btn-area"><button class="btn submit gray" disabled>发送</button><button class="btn cancel">取消</button></div></div>'
  return `<div class="engage-bar">${input}<div class="interact-container"><div class="buttons engage-bar-style">${buttons}</div></div>${send}</div>`
}
