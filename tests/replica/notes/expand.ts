import { createHash } from 'node:crypto'
import type { StateComment, StateNote, StateUser } from '../client/markup.js'
import type { CommentSpec, NoteSpec } from './spec.ts'

const MINUTE = 60_000
const PICTURES = 'https://sns-webpic-qc.xhscdn.com'
const AVATARS = 'https://sns-avatar-qc.xhscdn.com'

const PASSING = [
  ['蹲后续', 2],
  ['谢谢姐妹提醒', 1],
  ['码住', 0],
  ['看得我好生气', 4],
  ['是哪个批次的？', 1],
  ['我上次也差点买', 0],
  ['商家出来说句话', 6],
  ['mark', 0],
  ['希望能解决', 3],
  ['这家我用了两年，第一次听说', 2],
  ['已经取关了', 5],
  ['来个懂的人讲讲', 1],
  ['抱抱', 2],
  ['等一个结果', 1],
  ['证据都留好啊', 4],
  ['路过', 0],
] as const
const PLACES = ['广东', '浙江', '江苏', '四川', '北京', '湖南', '山东', '陕西', '云南', '辽宁']

/** Hex digits that depend on a name only, so that ids stay the same from run to run. */
const hex = (name: string, digits = 24): string =>
  createHash('sha256').update(name).digest('hex').slice(0, digits)

/** A person; the first eight digits of an id are a time in seconds, as on the site. */
export function userOf(nickname: string): StateUser {
  const userId = `5${hex(`user ${nickname}`, 23)}`
  return { userId, nickname, avatar: `${AVATARS}/avatar/${userId}` }
}

/** Ids do not move with the clock: a case opened yesterday is found again today. */
export const idOf = (key: string): string => `6a${hex(`note ${key}`, 22)}`

function commentOf(
  noteKey: string,
  [name, text, likes = 0, minutesAgo = 30, place, replies = []]: CommentSpec,
  now: number,
  to?: string,
): StateComment {
  return {
    id: hex(`comment ${noteKey} ${name} ${text} ${minutesAgo}`),
    user: userOf(name),
    content: text,
    pictures: [],
    pinned: false,
    likeCount: String(likes),
    at: now - minutesAgo * MINUTE,
    ...(place ? { ipLocation: place } : {}),
    ...(to ? { replyTo: to } : {}),
    subCommentCount: replies.length,
    replies: replies.map((reply, i) => commentOf(noteKey, reply, now, i > 0 ? name : undefined)),
  }
}

const passer = (i: number): CommentSpec => {
  const [text, likes] = PASSING[(i * 7) % PASSING.length] ?? ['路过', 0]
  const name = `小红薯${hex(`passer ${i}`, 8).toUpperCase()}`
  return [name, text, likes, 20 + i * 3, PLACES[i % PLACES.length] ?? '广东']
}

/** All comments of a note, replies inside. */
export const commentsOf = (spec: NoteSpec, now: number): StateComment[] =>
  [...spec.comments, ...Array.from({ length: spec.more ?? 0 }, (_, i) => passer(i))].map((comment) =>
    commentOf(spec.key, comment, now),
  )

export const totalOf = (comments: readonly StateComment[]): number =>
  comments.reduce((sum, comment) => sum + 1 + comment.subCommentCount, 0)

/** What a visitor who is not logged in sees instead of a count. */
export function masked(count: string): string {
  const value = count.endsWith('万') ? Number(count.slice(0, -1)) * 10_000 : Number(count)
  if (Number.isNaN(value) || value < 10) return count
  return value < 1_000 ? '10+' : value < 10_000 ? '1千+' : '1万+'
}

/** The note in the site's shape. */
export function stateOf(spec: NoteSpec, now: number, loggedIn: boolean): StateNote {
  const id = idOf(spec.key)
  const time = now - spec.minutesAgo * MINUTE
  const show = loggedIn ? (count: string) => count : masked
  const [likes, collects, shares] = spec.counts
  const image = (scene: string, i: number) => {
    const url = `${PICTURES}/${id}/${i}-${scene}`
    return {
      url,
      urlDefault: url,
      fileId: `${id}${i}`,
      traceId: hex(url, 16),
      width: 1080,
      height: 1440,
      livePhoto: false,
      infoList: [{ imageScene: 'WB_DFT', url }],
    }
  }
  return {
    noteId: id,
    xsecToken: `AB${hex(`token ${id}`, 40)}=`,
    type: spec.video ? 'video' : 'normal',
    title: spec.title,
    desc: spec.desc,
    time,
    lastUpdateTime: spec.edited ? time + 45 * MINUTE : time,
    ...(spec.place ? { ipLocation: spec.place } : {}),
    user: userOf(spec.author),
    interactInfo: {
      liked: false,
      likedCount: show(likes),
      collected: false,
      collectedCount: show(collects),
      commentCount: show(String(totalOf(commentsOf(spec, now)))),
      shareCount: show(shares),
      followed: false,
      relation: 'none',
    },
    imageList: spec.pictures.map(image),
    tagList: [...spec.desc.matchAll(/#([^#[\]]+)\[话题\]#/g)].map(([, name = '']) => ({
      id: hex(name),
      name,
      type: 'topic',
    })),
    atUserList: (spec.mentions ?? []).map((nickname) => ({ userId: userOf(nickname).userId, nickname })),
    shareInfo: { unShare: false },
  }
}
