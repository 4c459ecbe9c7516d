/** What the page knows of its server: settings of this page, and the three kinds of answers it asks for. */

const settings = JSON.parse(document.documentElement.dataset.settings ?? '{}')
delete document.documentElement.dataset.settings

/** ms from a note's markup to its pictures, counts and comments */
export const hydrateAfterMs = /** @type {number} */ (settings.hydrateAfterMs)
export const loggedIn = /** @type {boolean} */ (settings.loggedIn)

/** @param {string} name a value of `?replica=` */
export function switchedOn(name) {
  return settings.switches.includes(name)
}

/** @param {string} path @param {Record<string, string>} query */
async function ask(path, query) {
  const parameters = new URLSearchParams({ ...query, replica: settings.switches.join(',') })
  const answer = await fetch(`/api/sns/web/${path}?${parameters}`)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer.json()
}

/** @param {string} id @returns {Promise<import('./markup.js').StateNote>} */
export const loadNote = (id) => ask('v1/feed', { source_note_id: id })

/** @returns {Promise<import('./markup.js').StateNote[]>} */
export const loadFeed = () => ask('v1/homefeed', {})

/**
 * @param {string} id
 * @param {number} cursor
 * @returns {Promise<{ comments: import('./markup.js').StateComment[], cursor: number, hasMore: boolean, total: string, loginHint: boolean }>}
 */
export const loadComments = (id, cursor) => ask('v2/comment/page', { note_id: id, cursor: String(cursor) })

/**
 * @param {string} id
 * @param {string} root id of the comment
 * @param {number} cursor
 * @returns {Promise<{ comments: import('./markup.js').StateComment[], cursor: number, left: number }>}
 */
export const loadReplies = (id, root, cursor) =>
  ask('v2/comment/sub/page', { note_id: id, root_comment_id: root, cursor: String(cursor) })

/** @param {string} id @param {string} content @returns {Promise<import('./markup.js').StateComment>} */
export async function post(id, content) {
  window.__replica.posts.push({ id, content, at: performance.now() })
  const body = JSON.stringify({ note_id: id, content })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch('/api/sns/web/v1/comment/post', { method: 'POST', headers, body })
  return answer.json()
}

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
