import type { StateComment } from './client/markup.js'
import { commentsOf, idOf, stateOf, totalOf } from './notes/expand.ts'
import { NOTES } from './notes/index.ts'
import type { NoteSpec } from './notes/spec.ts'
import type { Visit } from './visit.ts'

const PAGE = 10
/** Replies that come with their comment; the rest waits behind “展开 N 条回复”. */
const REPLIES_SHOWN = 1

export const noteOf = (id: string): NoteSpec | undefined => NOTES.find((spec) => idOf(spec.key) === id)

/** What the client asks its server for; null when there is nothing at this address. */
export function answerApi(url: URL, { loggedIn, now }: Visit): object | null {
  const ask = (name: string): string => url.searchParams.get(name) ?? ''
  const cursor = Number(ask('cursor') || 0)
  switch (url.pathname.replace('/api/sns/web/', '')) {
    case 'v1/homefeed':
      return NOTES.map((spec) => stateOf(spec, now, loggedIn))
    case 'v1/feed': {
      const spec = noteOf(ask('source_note_id'))
      return spec ? stateOf(spec, now, loggedIn) : null
    }
    case 'v2/comment/page': {
      const spec = noteOf(ask('note_id'))
      return spec ? commentPage(commentsOf(spec, now), cursor, loggedIn) : null
    }
    case 'v2/comment/sub/page': {
      const spec = noteOf(ask('note_id'))
      const root = spec && commentsOf(spec, now).find((comment) => comment.id === ask('root_comment_id'))
      if (!root) return null
      const replies = root.replies.slice(cursor, cursor + PAGE)
      const next = cursor + replies.length
      return { comments: replies, cursor: next, left: root.replies.length - next }
    }
    default:
      return null
  }
}

function commentPage(all: StateComment[], cursor: number, loggedIn: boolean): object {
  const page = all.slice(cursor, cursor + PAGE)
  const next = cursor + page.length
  return {
    comments: page.map((comment) => ({ ...comment, replies: comment.replies.slice(0, REPLIES_SHOWN) })),
    cursor: next,
    hasMore: loggedIn && next < all.length,
    total: String(totalOf(all)),
    loginHint: !loggedIn && next < all.length,
  }
}
