import { noteOf } from './api.ts'
import type { StateNote } from './client/markup.js'
import { cardsMarkup, escapeHtml, noteMarkup } from './client/markup.js'
import { stateOf, userOf } from './notes/expand.ts'
import { NOTES } from './notes/index.ts'
import type { Visit } from './visit.ts'

const NOTE_PATH = /^\/(?:explore|discovery\/item|search_result|user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})$/

interface Inner {
  title: string
  main: string
  /** The note that the inline state describes. */
  note?: StateNote
  /** Stands over the page. */
  over?: string
}

const LOGIN =
  '<div class="reds-modal login-modal"><div class="login-container"><div class="icon-btn-wrapper close-button"></div><div class="title">登录后推荐更懂你的笔记</div><div class="login-code"></div><div>扫码登录</div></div></div>'

/** The HTML of a page as the server sends it. */
export function pageFor(url: URL, visit: Visit, switches: ReadonlySet<string>): string {
  const inner = innerFor(url, visit, switches)
  const asks = !visit.loggedIn && !inner.over ? LOGIN : ''
  return documentOf({ ...inner, over: inner.over ?? asks }, url, visit, switches)
}

function innerFor(url: URL, { now, loggedIn }: Visit, switches: ReadonlySet<string>): Inner {
  const empty = '<span id="note-detail-origin" data-undertake-flag="x" data-origin="empty"></span>'
  const said = (text: string): string =>
    `<div class="error-wrapper access-wrapper"><div class="title">${text}</div></div>`
  if (switches.has('login-wall'))
    return { title: '小红书', main: '<div class="feeds-page"></div>', over: LOGIN }
  if (switches.has('gone')) return { title: '小红书', main: empty, over: '' }
  if (switches.has('gone-text')) return { title: '小红书', main: said('当前笔记暂时无法浏览'), over: '' }
  if (switches.has('verification')) {
    return {
      title: '小红书',
      main: '<div class="captcha"><div class="title">安全验证</div><p>请完成验证</p></div>',
      over: '',
    }
  }
  const feed = (place: 'feed' | 'search' | 'profile', notes = NOTES): string =>
    `<div class="feeds-page">${cardsMarkup(
      notes.map((spec) => stateOf(spec, now, loggedIn)),
      place,
      now,
    )}</div>`

  const id = NOTE_PATH.exec(url.pathname)?.[1]
  if (id) {
    const spec = noteOf(id)
    if (!spec) return { title: '小红书', main: empty }
    const note = stateOf(spec, now, loggedIn)
    return {
      title: note.title ? `${note.title} - 小红书` : '小红书',
      note,
      main: `<div class="outer-link-container">${noteMarkup(note, 'page', now)}<span id="note-detail-origin" data-undertake-flag="x" data-origin="outlinkNotePage"></span></div>`,
    }
  }
  if (url.pathname === '/search_result') return { title: '搜索 - 小红书', main: feed('search') }
  if (url.pathname.startsWith('/user/profile/')) {
    const userId = url.pathname.split('/')[3] ?? ''
    const notes = NOTES.filter((spec) => userOf(spec.author).userId === userId)
    const user = userOf(notes[0]?.author ?? '')
    const head = `<div class="profile-head"><img src="${user.avatar}"><h1>${escapeHtml(user.nickname)}</h1></div>`
    return { title: `${user.nickname} - 小红书`, main: head + feed('profile', notes) }
  }
  if (url.pathname === '/explore') return { title: '小红书', main: feed('feed') }
  return { title: '小红书', main: said('你访问的页面不见了') }
}

const ICONS = {
  like: 'M12 20s-7.500-4.600-9-9.500A4.800 4.800 0 0112 6.500a4.800 4.800 0 019 4C19.500 15.400 12 20 12 20z',
  collect: 'M12 3.500l2.600 5.600 6 .700-4.500 4.100 1.200 6L12 17l-5.300 2.900 1.200-6L3.400 9.800l6-.700z',
  chat: 'M4 12a8 7.500 0 1116 0 8 7.500 0 01-11.500 6.600L4.500 20l1-3.600A7.300 7.300 0 014 12z',
  share: 'M13 5l7 6-7 6v-4c-5 0-8 2-9 5 0-6 3-10 9-10z',
  reply: 'M4 12a8 7.500 0 1116 0 8 7.500 0 01-11.500 6.600L4.500 20l1-3.600A7.300 7.300 0 014 12z',
  more: 'M6 12h.1M12 12h.1M18 12h.1',
  close: 'M6 6l12 12M18 6L6 18',
  'arrow-left': 'M15 5l-7 7 7 7',
  'arrow-right': 'M9 5l7 7-7 7',
  'arrow-up': 'M5 15l7-7 7 7',
  'arrow-down': 'M5 9l7 7 7-7',
}
const SPRITE = `<svg style="display:none">${Object.entries(ICONS)
  .map(([name, path]) => `<symbol id="${name}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`)
  .join('')}</svg>`

/** JSON as the site writes it: with bare `undefined`, and safe inside a script element. */
function inlineState(note: StateNote | undefined, { loggedIn, now }: Visit): string {
  const id = note?.noteId ?? ''
  const state = {
    global: { appSettings: { pwaAddDesktopPrompt: '__undefined__', retryFeeds: true }, serverTime: now },
    user: { loggedIn, userInfo: '__undefined__' },
    feed: { feeds: [] },
    note: {
      firstNoteId: id,
      currentNoteId: id,
      noteDetailMap: note
        ? {
            [id]: {
              comments: { list: [], cursor: '', hasMore: true, loading: false, firstRequestFinish: false },
              currentTime: now,
              note,
            },
          }
        : {},
      serverRequestInfo: { state: 'success', errorCode: 0, errMsg: '' },
    },
  }
  return JSON.stringify(state).replaceAll('"__undefined__"', 'undefined').replaceAll('</', '<\\/')
}

function documentOf(inner: Inner, url: URL, visit: Visit, switches: ReadonlySet<string>): string {
  const settings = escapeHtml(
    JSON.stringify({
      hydrateAfterMs: visit.hydrateAfterMs,
      loggedIn: visit.loggedIn,
      switches: [...switches],
    }),
  )
  const meta = (name: string, content: string): string =>
    `<meta name="${name}" content="${escapeHtml(content)}">`
  const { note } = inner
  const head = note
    ? meta('og:title', inner.title) +
      meta('og:url', `https://www.xiaohongshu.com/explore/${note.noteId}`) +
      meta('description', note.desc.replace(/\s+/g, ' ').slice(0, 120)) +
      meta('og:type', note.type === 'video' ? 'video' : 'article') +
      meta('og:xhs:note_like', note.interactInfo.likedCount)
    : ''
  const me = visit.loggedIn ? '' : '<button class="side-bar-component login-btn">登录</button>'
  const entry = (href: string, word: string): string =>
    `<li><a class="link-wrapper${url.pathname === href ? ' active' : ''}" href="${href}"><span class="channel">${word}</span></a></li>`
  return `<!doctype html><html data-settings="${settings}"><head><meta charset="utf-8"><title>${escapeHtml(inner.title)}</title>${head}<link rel="stylesheet" href="/replica/style.css"><script src="/replica/recorder.js"></script></head><body>${SPRITE}<div id="app"><div id="global" class="layout limit"><div class="header-container"><span class="mark">本地副本</span><form><input name="keyword" placeholder="搜索"></form></div><div class="side-bar"><ul>${entry('/explore', '发现')}${entry('/publish', '发布')}${entry('/notification', '通知')}${entry(`/user/profile/${userOf('青禾家').userId}`, '我')}</ul>${me}</div><div class="with-side-bar main-content">${inner.main}</div></div></div>${inner.over ?? ''}<div id="__XHS_AB_FLAGS__" style="display:none" data-ab-flags="{}"></div><script nonce="state">window.__SSR__=true</script><script nonce="state">window.__INITIAL_STATE__=${inlineState(note, visit)}</script><script type="module" src="/replica/app.js"></script></body></html>`
}
