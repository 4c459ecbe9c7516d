import { z } from 'zod'
import { type Note, type Reading, UNREADABLE } from './note.ts'

/**
 * The border check for a note that comes from a content script, which is as untrusted as the page.
 * Not for the content script itself: zod is 25 kB there (`import type` from note.ts instead).
 * Limits are far above anything the client shows; they keep a hostile page from filling the disk.
 */

const text = z.string().max(20_000)
const short = z.string().max(500)
const hexId = z.string().regex(/^[0-9a-f]{24}$/)

const count = z.object({
  value: z.number().int().nonnegative().nullable(),
  certainty: z.enum(['exact', 'rounded', 'at-least', 'unknown']),
})
const person = z.object({ id: short.nullable(), name: short.nullable() })
const shownDate = z.object({ text: short, day: short.nullable(), place: short.nullable() })

const reply = z.object({
  id: short.nullable(),
  author: person,
  isAuthor: z.boolean(),
  text,
  pictures: z.number().int().nonnegative(),
  pinned: z.boolean(),
  likes: count,
  date: shownDate.nullable(),
  replyTo: short.nullable(),
})
const comment = reply
  .omit({ replyTo: true })
  .extend({ moreReplies: z.number().int().nonnegative(), replies: z.array(reply).max(5_000) })

export const noteSchema = z.object({
  id: hexId,
  url: short,
  shownAs: z.enum(['page', 'layer']),
  type: z.enum(['normal', 'video']),
  title: short.nullable(),
  body: text,
  topics: z.array(short).max(200),
  mentions: z.array(short).max(200),
  author: person,
  date: shownDate.extend({ edited: z.boolean() }).nullable(),
  publishedAt: z.number().nullable(),
  images: z.number().int().nonnegative(),
  counts: z.object({ likes: count, collects: count, comments: count, shares: count }),
  comments: z.object({
    loaded: z.number().int().nonnegative(),
    total: z.number().int().nonnegative().nullable(),
    complete: z.boolean(),
    items: z.array(comment).max(5_000),
  }),
  loggedIn: z.boolean().nullable(),
  missing: z.array(short).max(50),
}) satisfies z.ZodType<Note>

export const readingSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), note: noteSchema }),
  z.object({ ok: z.literal(false), reason: z.enum(UNREADABLE), detail: short.exactOptional() }),
]) satisfies z.ZodType<Reading>
