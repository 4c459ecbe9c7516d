import type { Note } from '../note/note.ts'
import type { AssessInput, Brand } from './assessment.ts'
export const inputFromNote = (note: Note, _extra?: { brand?: Brand }): AssessInput => ({
  body: note.body,
  ...(note.title ? { title: note.title } : {}),
  comments: note.comments.items.flatMap((c) => [
    { text: c.text },
    ...c.replies.map((r) => ({ text: r.text })),
  ]),
  unseen: ['picture-text'],
})
