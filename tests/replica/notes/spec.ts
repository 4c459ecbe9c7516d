import type { Nature, Risk } from '../../../lib/assess/assessment.ts'
import type { SceneName } from '../pictures/scenes.ts'

/** A comment: name, text, likes, minutes ago, place, replies. */
export type CommentSpec = [
  name: string,
  text: string,
  likes?: number,
  minutesAgo?: number,
  place?: string,
  replies?: CommentSpec[],
]

/** A note as it is written down here; `expand.ts` makes the site's shape of it. All contents are invented. */
export interface NoteSpec {
  key: string
  trade: string
  /** What a careful reader says of it. */
  nature: Nature
  risk: Risk
  /** Empty: a note without title. */
  title: string
  /** In the notation of the inline state: `#topic[话题]#`, `@name`, `[emoji]`. */
  desc: string
  author: string
  minutesAgo: number
  edited?: true
  place?: string
  /** Likes, collects, shares as shown; comments are counted. */
  counts: [likes: string, collects: string, shares: string]
  pictures: SceneName[]
  video?: true
  mentions?: string[]
  comments: CommentSpec[]
  /** Further comments of people passing by. */
  more?: number
}
