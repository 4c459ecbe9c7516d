import { personIdOf } from './address.ts'
import { parseCount } from './counts.ts'
import { parseDate } from './dates.ts'
import type { Finder } from './find.ts'
import type { Person, Reply, ShownDate } from './note.ts'
import { labelOf, textOf } from './text.ts'

export interface RowContext {
  finder: Finder
  /** ms since 1970. */
  now: number
  /** Id of the note's author. */
  authorId: string | null
}

/** One row of the comments, with what most rows lack, which is looked up once for all of them. */
export interface Row {
  element: Element
  id: string | null
  isReply: boolean
  pictures: number
  pinned: boolean
}

/** `回复 X : ` before an answer to another answer: the client's colon, not the `：` that people type. */
const ANSWER = /^(?:回复|reply(?: to)?)\s+(.{1,60}?)\s*:\s+/i

export function readRow({ element, id, isReply, pictures, pinned }: Row, context: RowContext): Reply {
  const { finder, now, authorId } = context
  const author = personOf(element, finder)
  return {
    id,
    author,
    isAuthor: author.id && authorId ? author.id === authorId : hasBadge(element, finder),
    ...wordsOf(element, isReply, finder),
    pictures,
    pinned,
    likes: parseCount(labelOf(finder.one(element, 'rowLikes'), finder)),
    date: dateOf(element, now, finder),
  }
}

function personOf(row: Element, finder: Finder): Person {
  const name = finder.one(row, 'name')
  const link = name ?? finder.one(row, 'avatar')
  return {
    id: name?.getAttribute('data-user-id') || personIdOf(link?.getAttribute('href') ?? null),
    name: labelOf(name, finder),
  }
}

const hasBadge = (row: Element, finder: Finder): boolean =>
  /^(?:作者|author)$/i.test(labelOf(finder.one(row, 'authorBadge'), finder) ?? '')

function wordsOf(row: Element, isReply: boolean, finder: Finder): { text: string; replyTo: string | null } {
  const content = finder.one(row, 'content')
  const repliedTo = isReply ? finder.one(content, 'repliedTo') : null
  const noteText = finder.one(content ?? row, 'noteText')
  if (repliedTo && noteText && !noteText.contains(repliedTo)) {
    return { text: textOf(noteText, finder) ?? '', replyTo: labelOf(repliedTo, finder) }
  }
  const text = textOf(content ?? noteText, finder) ?? ''
  const [prefix, name = null] = (isReply && ANSWER.exec(text)) || []
  return prefix ? { text: text.slice(prefix.length), replyTo: name } : { text, replyTo: null }
}

/** Time and place stand in two elements; on older pages they run together in one. */
function dateOf(row: Element, now: number, finder: Finder): ShownDate | null {
  const line = finder.one(row, 'rowDate')
  const place = labelOf(finder.one(line, 'rowPlace'), finder)
  const whole = labelOf(line, finder)
  if (!whole) return null
  const date = parseDate(place && whole.endsWith(place) ? whole.slice(0, -place.length) : whole, now)
  return place ? { ...date, place } : date
}
