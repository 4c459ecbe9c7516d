/** A note in the shape of the site's inline state. Counts are texts as shown (`842`, `1.2万`, `10+`). */
export interface StateNote {
  noteId: string
  xsecToken: string
  type: 'normal' | 'video'
  /** Empty when the note has none. */
  title: string
  desc: string
  /** ms since 1970 */
  time: number
  lastUpdateTime: number
  ipLocation?: string
  user: StateUser
  interactInfo: {
    liked: boolean
    likedCount: string
    collected: boolean
    collectedCount: string
    commentCount: string
    shareCount: string
    followed: boolean
    relation: string
  }
  imageList: StateImage[]
  tagList: { id: string; name: string; type: string }[]
  atUserList: { userId: string; nickname: string }[]
  shareInfo: { unShare: boolean }
}

export interface StateUser {
  userId: string
  nickname: string
  avatar: string
}

export interface StateImage {
  url: string
  urlDefault: string
  fileId: string
  traceId: string
  width: number
  height: number
  livePhoto: boolean
  infoList: { imageScene: string; url: string }[]
}

export interface StateComment {
  id: string
  user: StateUser
  content: string
  pictures: string[]
  pinned: boolean
  likeCount: string
  /** ms since 1970 */
  at: number
  ipLocation?: string
  replyTo?: string
  subCommentCount: number
  replies: StateComment[]
}

export function cardsMarkup(notes: StateNote[], place: 'feed' | 'search' | 'profile', now: number): string
export function dateText(at: number, now: number): string
export function noteMarkup(note: StateNote, shownAs: 'page' | 'layer', now: number): string
export function escapeHtml(text: string): string
