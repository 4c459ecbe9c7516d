/**
 * Where things stand in the web client: every selector of the reader, and nothing else, in one table.
 * `css` holds alternatives, best first: id, then a class inside its container, then structure. `seen` is the
 * month it was last seen; `evidence` says where: `saved` server-rendered pages, counted; `reported` by other
 * readers of the hydrated page; `recalled` by several, seen by none of us.
 */
export interface Selector {
  css: readonly string[]
  seen: string
  evidence: 'saved' | 'reported' | 'recalled'
}

const saved = (...css: string[]): Selector => ({ css, seen: '2026-07', evidence: 'saved' })
const reported = (...css: string[]): Selector => ({ css, seen: '2026-10', evidence: 'reported' })
const recalled = (...css: string[]): Selector => ({ css, seen: '2026-10', evidence: 'recalled' })

export const SELECTORS = {
  // The note, from the page
  container: saved('#noteContainer', '.note-container'),
  layer: reported('.note-detail-mask', '[note-id]'),
  layerId: reported('[note-id]'),
  video: saved('.video-player-media'),
  // From the container
  title: saved('#detail-title', '.note-content > .title'),
  body: saved('#detail-desc', '.note-content > .desc'),
  date: saved('.bottom-container .date', '.note-content .date', '.bottom-container > :first-child'),
  // The first author block is a copy for narrow windows. A bare `.author-wrapper` stands in comments too.
  author: saved(
    '.author-container .author-wrapper',
    '.author-container',
    '.note-container > .author .author-wrapper',
  ),
  slider: saved('.note-slider', '.media-container'),
  slide: saved('.swiper-slide[data-index]:not(.swiper-slide-duplicate)'),
  fraction: saved('.fraction'),
  picture: recalled('img.note-slider-img', '.img-container img'),
  bar: reported('.engage-bar', '.interact-container'),
  likes: reported('.like-wrapper .count', '.left > :nth-child(1)'),
  collects: reported('.collect-wrapper .count', '.left > :nth-child(2)'),
  chats: reported('.chat-wrapper .count', '.left > :nth-child(3)'),
  // Inside running text
  topic: saved('a#hash-tag', 'a.tag', 'a[href*="/search_result?keyword="]'),
  mention: saved('a.note-content-user', 'a[href*="/user/profile/"]'),
  // Comments, from the container
  comments: saved('.comments-el', '.comments-container'),
  total: reported('.comments-container > .total', '.total', '.comments-container > :first-child'),
  noComments: recalled('.no-comments'),
  row: reported('.comment-inner-container', '.comment-item'),
  rowId: reported('[id^="comment-"]'),
  group: reported('.parent-comment', '.comments-container > .list-container > *'),
  replies: reported('.reply-container', '.comment-item-sub'),
  showMore: reported('.show-more', '.reply-container > .list-container + *'),
  // From a row
  name: reported('.author-wrapper a.name', 'a[data-user-id]'),
  avatar: reported('.avatar a'),
  authorBadge: reported('.author-wrapper .tag'),
  content: reported('.content'),
  noteText: reported('.note-text'),
  repliedTo: recalled('.nickname'),
  commentPicture: reported('.comment-picture img', '.comment-picture', '.content + * .inner img'),
  label: recalled('.labels .label', '.labels'),
  rowDate: reported('.info .date', '.date', '.info > :first-child'),
  rowPlace: reported('.location', 'span + span'),
  rowLikes: reported('.like .count', '.like-wrapper'),
  // From a person's block
  username: saved('.username', 'a.name'),
  profile: saved('a.name[href*="/user/profile/"]', 'a[href*="/user/profile/"]'),
  // Pages that are not a note
  main: saved('.main-content', '#app'),
  origin: saved('#note-detail-origin'),
  card: reported('section.note-item'),
  notice: reported('.access-wrapper', '.error-wrapper', '.not-found-wrapper'),
  captcha: recalled('[class*="captcha"]', '[id*="captcha"]'),
  loginDialog: reported('.login-modal', '.login-container'),
  loginButton: reported('.side-bar .login-btn', '.login-btn'),
  // In the head
  ownAddress: saved('meta[name="og:url"]', 'meta[property="og:url"]', 'link[rel="canonical"]'),
} satisfies Record<string, Selector>

export type SelectorName = keyof typeof SELECTORS
