/** Our own limit for a public reply, short enough to be read whole; the site's is not known. */
export const PUBLIC_MAX = 280

/** By character as people count: an emoji of several code points is one. How the site counts is a guess. */
export const countAsSite = (text: string): number => [...new Intl.Segmenter('zh').segment(text)].length
