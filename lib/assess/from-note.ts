import type { Comment, Note, Reply } from '../note/note.ts'
import type { AssessInput, Brand, CommentInput, Unseen } from './assessment.ts'
import { isMasked } from './reach.ts'

/** A note as the rules see it: comments flat, each reply after its comment, and what could not be seen. */
export function inputFromNote(note: Note, extra: { brand?: Brand; imageTexts?: string[] } = {}): AssessInput {
  const { likes, collects, shares, comments: commentCount } = note.counts
  return {
    ...(note.title === null ? {} : { title: note.title }),
    body: note.body,
    likes,
    collects,
    shares,
    commentCount,
    comments: note.comments.items.flatMap((comment) => [inputOf(comment), ...comment.replies.map(inputOf)]),
    ...extra,
    unseen: unseenOf(note, extra.imageTexts !== undefined),
  }
}

const inputOf = ({ text, isAuthor, likes }: Comment | Reply): CommentInput => ({ text, isAuthor, likes })

function unseenOf(note: Note, hasReadPictures: boolean): Unseen[] {
  const { comments, counts } = note
  const shown = [counts.likes, counts.collects, counts.comments]
  const mayHaveComments = (comments.total ?? counts.comments.value ?? 1) > 0
  const unseen: [Unseen, boolean][] = [
    ['body', note.missing.includes('body')],
    ['comments-not-loaded', comments.loaded === 0 && mayHaveComments],
    ['comments-partly-loaded', comments.loaded > 0 && !comments.complete],
    ['replies-folded', comments.items.some((comment) => comment.moreReplies > 0)],
    ['counts-masked', shown.some(isMasked)],
    ['counts-unknown', shown.every((count) => count.value === null)],
    ['video-speech', note.type === 'video'],
    ['picture-text', note.images > 0 && !hasReadPictures],
  ]
  return unseen.filter(([, is]) => is).map(([what]) => what)
}
