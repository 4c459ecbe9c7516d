/** The text of notes and comments as the client draws it: topics, mentions, emoji between plain spans. */

const SCOPE = 'data-v-610be4fa'

/** Codes that have a picture; others stay as written. The first half of them carry `alt`, the rest do not. */
const EMOJI = [
  '哭惹R',
  '笑哭R',
  '派对R',
  '大笑R',
  '石化R',
  '捂脸R',
  '叹气R',
  '生气R',
  '害羞R',
  '炸弹R',
  'doge',
  '飞吻R',
]

/** @param {string} text */
export function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** @param {string} name */
export function emojiNumber(name) {
  return EMOJI.indexOf(name)
}

/** @param {string} name without brackets */
function emojiPicture(name) {
  const number = emojiNumber(name)
  const alt = number < EMOJI.length / 2 ? ` alt="[${name}]"` : ''
  return `<img class="note-content-emoji" crossorigin="anonymous" src="https://sns-webpic-qc.xhscdn.com/emoji/${number}"${alt}>`
}

/**
 * Splits text in the notation of the inline state (`#name[话题]#`, `@name`, `[name]`).
 * @param {string} text
 * @param {{ userId: string, nickname: string }[]} mentioned
 * @returns {{ kind: 'text' | 'topic' | 'mention' | 'emoji', value: string }[]}
 */
export function splitText(text, mentioned) {
  const names = mentioned.map(({ nickname }) => `@${nickname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
  const pattern = new RegExp(`(${['#[^#\\[\\]]+\\[话题\\]#', '\\[[^\\[\\]]{1,6}\\]', ...names].join('|')})`)
  return text
    .split(pattern)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (/^#.+\[话题\]#$/.test(piece)) return { kind: 'topic', value: piece.slice(1, -5) }
      if (names.length > 0 && piece.startsWith('@') && mentioned.some((m) => `@${m.nickname}` === piece)) {
        return { kind: 'mention', value: piece.slice(1) }
      }
      if (/^\[.+\]$/.test(piece) && emojiNumber(piece.slice(1, -1)) >= 0) {
        return { kind: 'emoji', value: piece.slice(1, -1) }
      }
      return { kind: 'text', value: piece }
    })
}

/**
 * @param {string} text
 * @param {{ userId: string, nickname: string }[]} mentioned
 * @param {boolean} hydrated before hydration an emoji is still its code
 */
export function textMarkup(text, mentioned, hydrated) {
  return splitText(text, mentioned)
    .map(({ kind, value }) => {
      const shown = escapeHtml(value)
      if (kind === 'topic') {
        const keyword = encodeURIComponent(encodeURIComponent(value))
        const href = `/search_result?keyword=${keyword}&amp;type=54&amp;source=web_note_detail_r10`
        return `<a id="hash-tag" target="_blank" class="tag" href="${href}" ${SCOPE}>#${shown}</a>`
      }
      if (kind === 'mention') {
        const id = mentioned.find(({ nickname }) => nickname === value)?.userId
        const href = `/user/profile/${id}?xsec_source=pc_note`
        return `<a class="note-content-user" href="${href}" target="_blank" ${SCOPE}>@${shown}</a>`
      }
      if (kind === 'emoji') return hydrated ? emojiPicture(value) : `<span ${SCOPE}>[${shown}]</span>`
      return `<!--[--><span ${SCOPE}>${shown}</span><!--]-->`
    })
    .join('')
}
