import { noteIdOf } from './address.ts'
import type { Finder } from './find.ts'
import type { Unreadable } from './note.ts'
import { textOf } from './text.ts'

const VERIFY =
  /访问频繁|操作频繁|安全验证|完成验证|安全限制|security (?:check|verification)|complete (?:the )?verification|too (?:many|frequent)/i
const GONE =
  /暂时无法浏览|页面不见了|(?:违规|笔记|内容)已被删除|笔记不存在|仅作者可见|私密笔记|unavailable|(?:not|n['’]t) available|not found|no longer|been (?:deleted|removed)/i

/** A page of a note that says so little beside its frame is a notice. */
const NOTICE_LENGTH = 200

/** Why a page shows no note, from the address and from notices in the page. */
export function whyNoNote(
  body: Element | null,
  finder: Finder,
  url: string,
): { reason: Unreadable; detail?: string } {
  const hasCards = finder.one(body, 'card') !== null
  const path = URL.parse(url)?.pathname ?? ''
  const addressed = noteIdOf(url) !== null
  const captcha = textOf(finder.one(body, 'captcha'), finder) ?? ''
  const notice = textOf(finder.one(body, 'notice'), finder) ?? ''
  const mayBeNotice = !hasCards && (addressed || !path || /^\/(?:404|website-login)\b/.test(path))
  const all = mayBeNotice ? (textOf(finder.one(body, 'main') ?? body, finder) ?? '') : ''
  const detail = notice.slice(0, 100)
  const said = `${captcha} ${notice} ${all.length <= NOTICE_LENGTH ? all : ''}`

  if (VERIFY.test(said)) return { reason: 'verification' }
  const isEmpty = finder.one(body, 'origin')?.getAttribute('data-origin') === 'empty'
  if (isEmpty || GONE.test(said) || path === '/404') {
    return detail ? { reason: 'gone', detail } : { reason: 'gone' }
  }
  if (path.startsWith('/website-login/')) return { reason: 'verification' }
  if (finder.one(body, 'loginDialog') && (addressed || !hasCards)) return { reason: 'login-wall' }
  // A notice in other words, such as a failed request, says nothing about the note itself.
  return addressed
    ? { reason: 'unsettled', detail: detail || 'no note is shown yet' }
    : { reason: 'not-a-note' }
}
