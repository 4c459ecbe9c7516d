/** A note as read from the page. Shapes are those of DESIGN.md §4 (`npm run -s read`). */

/** `at-least` is a lower bound (`1千+`; `10+` says only “ten or more”); `unknown` has value null. */
export type Certainty = 'exact' | 'rounded' | 'at-least' | 'unknown'

export interface Count {
  value: number | null
  certainty: Certainty
}

export interface ShownDate {
  /** The line as shown, trimmed. */
  text: string
  /** The day it means in Beijing, `YYYY-MM-DD`; null when it cannot be told. */
  day: string | null
  /** IP region (province or country) as shown, or null. */
  place: string | null
}

export interface NoteDate extends ShownDate {
  /** The line says 编辑于: `day` is then the day of the edit. */
  edited: boolean
}

export interface Person {
  /** 24 hex digits, or null when the page does not give it. */
  id: string | null
  name: string | null
}

export interface Reply {
  id: string | null
  author: Person
  /** The author of the note wrote it (by author id; the badge may be missing). */
  isAuthor: boolean
  text: string
  pictures: number
  pinned: boolean
  likes: Count
  date: ShownDate | null
  /** Name after 回复, when it answers another reply; else null. */
  replyTo: string | null
}

export interface Comment extends Omit<Reply, 'replyTo'> {
  /** N of “展开 N 条回复”: replies that exist but are not in the page. */
  moreReplies: number
  replies: Reply[]
}

export interface Comments {
  /** Rows in the page, replies included. */
  loaded: number
  /** The number of “共 N 条评论”, replies included; null when not shown. */
  total: number | null
  /** All of `total` are loaded. */
  complete: boolean
  items: Comment[]
}

export interface Counts {
  likes: Count
  collects: Count
  comments: Count
  shares: Count
}

export interface Note {
  id: string
  /** Canonical address without access token. */
  url: string
  shownAs: 'page' | 'layer'
  type: 'normal' | 'video'
  title: string | null
  body: string
  topics: string[]
  mentions: string[]
  author: Person
  date: NoteDate | null
  /** ms since 1970 from the inline state of the same note, else null. */
  publishedAt: number | null
  images: number
  counts: Counts
  comments: Comments
  loggedIn: boolean | null
  /** Names of fields that the page should show and the reader did not find. */
  missing: string[]
}

/** Why there is no note to read. `unsettled`: address, layer and contents disagree; wait, do not guess. */
export const UNREADABLE = ['not-a-note', 'gone', 'login-wall', 'verification', 'unsettled'] as const
export type Unreadable = (typeof UNREADABLE)[number]

export type Reading = { ok: true; note: Note } | { ok: false; reason: Unreadable; detail?: string }
