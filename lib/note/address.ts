/** Addresses of the web client. A note's id is 24 hex digits; so is a person's. */

const SITE_HOSTS: readonly string[] = ['www.xiaohongshu.com', 'www.rednote.com']

const NOTE_PATHS = [
  /^\/explore\/([0-9a-f]{24})\/?$/,
  /^\/discovery\/item\/([0-9a-f]{24})\/?$/,
  /^\/search_result\/([0-9a-f]{24})\/?$/,
  /^\/user\/profile\/[0-9a-f]{24}\/([0-9a-f]{24})\/?$/,
]

/** Parameters that grant access or tell where the visitor came from. */
const PRIVATE_PARAMS = ['xsec_token', 'xsec_source', 'source', 'channel_type', 'parent_page_channel_type']

/** The hosts that are read. Never `creator.`, `pgy.`, `ark.`, `edith.`, `customer.`. */
export const isSiteHost = (host: string): boolean => SITE_HOSTS.includes(host)

/** The id of the note that an address of the site names, in any of its kinds; else null. */
export function noteIdOf(url: string): string | null {
  const parsed = URL.parse(url)
  if (!parsed || !isSiteHost(parsed.hostname) || !/^https?:$/.test(parsed.protocol)) return null
  for (const path of NOTE_PATHS) {
    const id = path.exec(parsed.pathname)?.[1]
    if (id) return id
  }
  return null
}

/** The canonical address of a note. Without its token the site may refuse to open it. */
export const noteUrl = (id: string): string => `https://www.xiaohongshu.com/explore/${id}`

/** The id of a person from the address of a profile, absolute or relative; else null. */
export const personIdOf = (href: string | null): string | null =>
  /\/user\/profile\/([0-9a-f]{24})(?![0-9a-f])/.exec(href ?? '')?.[1] ?? null

/**
 * An address that may be stored and shown: without access token, also where one is wrapped in another
 * parameter (`/404?redirectPath=…`). What cannot be parsed loses everything from `?` or `#` on.
 */
export function withoutToken(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed) return url.replace(/[?#].*$/s, '')
  for (const [name, value] of [...parsed.searchParams]) {
    if (PRIVATE_PARAMS.includes(name) || value.includes('xsec_token')) parsed.searchParams.delete(name)
  }
  if (parsed.hash.includes('xsec_token')) parsed.hash = ''
  return parsed.href
}
