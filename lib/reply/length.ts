/** Limit for a public reply here; the site's own limit for a comment is higher and not published. */
export const PUBLIC_MAX = 280

/** Counted by character as people count: an emoji of several code points is one (how the site counts is not known). */
export const countAsSite = (text: string): number => [...new Intl.Segmenter('zh').segment(text)].length
