/**
 * The inline state `window.__INITIAL_STATE__`, read from the script's text: a content script cannot see the
 * page's variables. It is frozen at load, so after an in-app step it describes another note or none.
 */

export interface StateNote {
  id: string
  type: string | null
  title: string
  /** As in the page: topics as `#name`, mentions as `@name`, emoji as `[name]`. */
  body: string
  topics: string[]
  author: { id: string | null; name: string | null }
  /** ms since 1970. */
  publishedAt: number | null
  images: number
  counts: { likes: string | null; collects: string | null; comments: string | null; shares: string | null }
}

export interface State {
  loggedIn: boolean | null
  /** The server's clock when it made the page, ms since 1970. */
  serverTime: number | null
  /** The notes it describes: one on a note's page, none on a feed. */
  notes: StateNote[]
}

const NO_STATE: State = { loggedIn: null, serverTime: null, notes: [] }

const MARK = 'window.__INITIAL_STATE__'

/** JSON with bare `undefined`: strings are matched first, so that one that contains the word stays whole. */
const STRING_OR_UNDEFINED = /"[^"\\]*(?:\\.[^"\\]*)*"|\bundefined\b/gs

/** The value of a script such as `window.x={…};`, or null when it is not JSON. Never evaluates it. */
export function parseState(script: string): unknown {
  const json = script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1)
  try {
    return JSON.parse(json.replace(STRING_OR_UNDEFINED, (part) => (part === 'undefined' ? 'null' : part)))
  } catch {
    return null
  }
}

/** The value at a path of own keys, or undefined. */
function at(value: unknown, ...path: string[]): unknown {
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const timeOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
/** A count is a string as shown; a number is taken as well. */
const countOf = (value: unknown): string | null => (typeof value === 'number' ? String(value) : textOf(value))

function stateNote(entry: unknown): StateNote | null {
  const note = at(entry, 'note')
  const id = textOf(at(note, 'noteId'))
  if (!id) return null
  const tags = listOf(at(note, 'tagList')).filter((tag) => at(tag, 'type') === 'topic')
  return {
    id,
    type: textOf(at(note, 'type')),
    title: textOf(at(note, 'title'))?.trim() ?? '',
    body: (textOf(at(note, 'desc')) ?? '').replace(/#([^#\n]+)\[话题\]#/g, '#$1').trim(),
    topics: tags.map((tag) => textOf(at(tag, 'name'))).filter((name) => name !== null),
    author: { id: textOf(at(note, 'user', 'userId')), name: textOf(at(note, 'user', 'nickname')) },
    publishedAt: timeOf(at(note, 'time')),
    images: listOf(at(note, 'imageList')).length,
    counts: {
      likes: countOf(at(note, 'interactInfo', 'likedCount')),
      collects: countOf(at(note, 'interactInfo', 'collectedCount')),
      comments: countOf(at(note, 'interactInfo', 'commentCount')),
      shares: countOf(at(note, 'interactInfo', 'shareCount')),
    },
  }
}

export function readState(doc: Document): State {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? ''
    if (!text.trimStart().startsWith(MARK)) continue
    const state = parseState(text)
    const entries = Object.values(at(state, 'note', 'noteDetailMap') ?? {})
    const loggedIn = at(state, 'user', 'loggedIn')
    return {
      loggedIn: typeof loggedIn === 'boolean' ? loggedIn : null,
      serverTime: timeOf(at(state, 'global', 'serverTime')) ?? timeOf(at(entries[0], 'currentTime')),
      notes: entries.map(stateNote).filter((note) => note !== null),
    }
  }
  return NO_STATE
}
