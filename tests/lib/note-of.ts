import type { Note } from '../../lib/note/note.ts'

const zero = { value: 0, certainty: 'exact' } as const

/** A note with nothing special about it, apart from what a test names. */
export const noteOf = (change: Partial<Note>): Note => ({
  id: '0123456789abcdef01234567',
  url: 'https://www.xiaohongshu.com/explore/0123456789abcdef01234567',
  shownAs: 'page',
  type: 'normal',
  title: null,
  body: '',
  topics: [],
  mentions: [],
  author: { id: '89abcdef0123456789abcdef', name: '南岸的栗子' },
  date: null,
  publishedAt: null,
  images: 0,
  counts: { likes: zero, collects: zero, comments: zero, shares: zero },
  comments: { loaded: 0, total: 0, complete: true, items: [] },
  loggedIn: true,
  missing: [],
  ...change,
})
