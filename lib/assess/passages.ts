import type { AssessInput, Place, Quote } from './assessment.ts'
import { type Folded, fold, unfold } from './fold.ts'
import { type Scope, scopeOf } from './scope.ts'

/** One text of the note, with where it stands and whether the author of the note wrote it. */
export interface Passage {
  in: Place
  index?: number
  byAuthor: boolean
  text: string
  folded: Folded
  likes: number
}

export function passagesOf(input: AssessInput): Passage[] {
  const own = (place: Place, text: string, index?: number): Passage => ({
    in: place,
    ...(index === undefined ? {} : { index }),
    byAuthor: true,
    text,
    folded: fold(text),
    likes: 0,
  })
  return [
    ...(input.title ? [own('title', input.title)] : []),
    own('body', input.body),
    ...(input.imageTexts ?? []).map((text, i) => own('image', text, i)),
    ...(input.comments ?? []).map((comment, i) => ({
      ...own('comment', comment.text, i),
      byAuthor: comment.isAuthor ?? false,
      likes: comment.likes?.certainty === 'unknown' ? 0 : (comment.likes?.value ?? 0),
    })),
  ]
}

export interface Found extends Quote {
  scope: Scope
}

/** Every place where a pattern speaks in a passage, one per clause, in the author's own writing. */
export function findIn(passage: Passage, pattern: RegExp): Found[] {
  const found: Found[] = []
  for (const match of passage.folded.text.matchAll(pattern)) {
    if (match[0] === '') continue
    const from = match.index
    const to = from + match[0].length
    const { start, end } = unfold(passage.folded, from, to)
    found.push({
      in: passage.in,
      ...(passage.index === undefined ? {} : { index: passage.index }),
      quote: passage.text.slice(start, end),
      start,
      end,
      scope: scopeOf(passage.folded.text, from, to),
    })
  }
  return found
}
