import { isSiteHost, noteUrl } from './address.ts'
import { authorOf } from './author.ts'
import { readComments } from './comments.ts'
import { parseCount } from './counts.ts'
import { parseNoteDate } from './dates.ts'
import { type Finder, finderOf, isShownByDefault, type OnLook } from './find.ts'
import { whyNoNote } from './no-note.ts'
import type { Count, Counts, Note, Reading } from './note.ts'
import { countPictures } from './pictures.ts'
import type { SelectorName } from './selectors.ts'
import { type ShownNote, shownNote } from './shown-note.ts'
import { readState, type State, type StateNote } from './state.ts'
import { labelOf, nameEmoji, passageOf } from './text.ts'

export interface ReadAt {
  /** Address of the page; empty when it is not known. */
  url: string
  /** ms since 1970; `昨天` and dates without a year are told from it. */
  now: number
  /** Whether an element is rendered; by default as the browser says, or as its markup says. */
  isShown?: (el: Element) => boolean
  /** Told of every look into the selector table. */
  onLook?: OnLook
}

/**
 * Reads the note that a document of the web client shows. Never throws, never changes the document. What the
 * page does not show is null, `unknown` or named in `missing`, never made up; parts that disagree about which
 * note it is give `unsettled`.
 */
export function readNote(doc: Document, at: ReadAt): Reading {
  const host = URL.parse(at.url)?.hostname
  if (host !== undefined && !isSiteHost(host)) return { ok: false, reason: 'not-a-note' }
  const finder = finderOf(at.isShown ?? isShownByDefault(), at.onLook)
  // Not `doc.body`: what other extensions hang beside it is not the page.
  const body = doc.querySelector('body')
  const state = readState(doc)
  const shown = shownNote(body, finder, at.url, state)
  if (shown.is === 'unsettled') return { ok: false, reason: 'unsettled', detail: shown.why }
  if (shown.is === 'none') return { ok: false, ...whyNoNote(body, finder, at.url) }
  return { ok: true, note: noteFrom(shown.note, finder, at.now, loggedIn(body, finder, state)) }
}

function noteFrom(shown: ShownNote, finder: Finder, now: number, loggedIn: boolean | null): Note {
  const { id, container, shownAs, state } = shown
  const bodyElement = finder.one(container, 'body')
  const title = passageOf(finder.one(container, 'title'), finder).text || state?.title || ''
  const passage = passageOf(bodyElement, finder)
  const body = passage.text || (state?.body ?? '')
  const type = noteType(container, finder, state)
  const author = authorOf(container, finder, state)
  const dateLine = labelOf(finder.one(container, 'date'), finder)
  const date = dateLine ? parseNoteDate(dateLine, now) : null
  const images = type === 'video' ? 0 : countPictures(container, finder, state)
  const counts = countsOf(container, finder, state)
  const comments = readComments(container, { finder, now, authorId: author.id })
  const found: [string, unknown][] = [
    ['body', bodyElement ?? state],
    ['author.id', author.id],
    ['author.name', author.name],
    ['date', date],
    ['date.day', date?.day],
    ['images', type === 'video' || images > 0],
    ['counts.likes', counts.likes.value !== null],
    ['counts.collects', counts.collects.value !== null],
    ['counts.comments', counts.comments.value !== null],
    ['comments', comments.total !== null || comments.loaded > 0 || finder.one(container, 'noComments')],
  ]
  return {
    id,
    url: noteUrl(id),
    shownAs,
    type,
    title: nameEmoji(title, state?.title ?? '') || null,
    body: nameEmoji(body, state?.body ?? ''),
    topics: bodyElement ? passage.topics : (state?.topics ?? []),
    mentions: passage.mentions,
    author,
    date,
    publishedAt: state?.publishedAt ?? null,
    images,
    counts,
    comments,
    loggedIn,
    missing: found.filter(([, value]) => !value).map(([name]) => name),
  }
}

function noteType(container: Element, finder: Finder, state: StateNote | null): 'normal' | 'video' {
  const type = container.getAttribute('data-type') ?? state?.type
  return type === 'video' || (type !== 'normal' && finder.one(container, 'video')) ? 'video' : 'normal'
}

/** The bar first, then the state of the same note. Shares have no number in the page. */
function countsOf(container: Element, finder: Finder, state: StateNote | null): Counts {
  const bar = finder.one(container, 'bar')
  const count = (name: SelectorName, stated: string | null | undefined): Count => {
    const shown = parseCount(labelOf(finder.one(bar, name), finder))
    return shown.value === null ? parseCount(stated ?? null) : shown
  }
  return {
    likes: count('likes', state?.counts.likes),
    collects: count('collects', state?.counts.collects),
    comments: count('chats', state?.counts.comments),
    shares: parseCount(state?.counts.shares ?? null),
  }
}

/** What the page shows now, before the state, which is as old as the page. */
function loggedIn(body: Element | null, finder: Finder, state: State): boolean | null {
  const asksForLogin = finder.one(body, 'loginButton') ?? finder.one(body, 'loginDialog')
  return asksForLogin ? false : state.loggedIn
}
