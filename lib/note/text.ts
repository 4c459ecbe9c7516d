import { anyOf, type Finder } from './find.ts'

export interface Passage {
  /** Emoji pictures without a usable name stand as `UNNAMED`. */
  text: string
  topics: string[]
  mentions: string[]
}

/** A parser never leaves a NUL in a text. (A noncharacter would do too, but Chrome refuses a script file with one.) */
const UNNAMED = '\0'

/** What stands for an emoji whose name nothing on the page tells. */
const ANY_EMOJI = '[表情]'

const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'button', 'svg'])
const TEXT_NODE = 3
const ELEMENT_NODE = 1
const TOPIC = anyOf('topic')
const MENTION = anyOf('mention')

/** The text of an element in order, as a visitor sees it, with its topics and mentions. */
export function passageOf(root: Element | null, finder: Finder): Passage {
  const passage: Passage = { text: '', topics: [], mentions: [] }
  const walk = (parent: Element): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) passage.text += node.nodeValue ?? ''
      else if (node.nodeType === ELEMENT_NODE) element(node as Element)
    }
  }
  const element = (el: Element): void => {
    if (SKIPPED.has(el.localName) || !finder.isShown(el)) return
    if (el.localName === 'br') passage.text += '\n'
    else if (el.localName === 'img') passage.text += el.getAttribute('alt')?.trim() || UNNAMED
    else if (el.localName === 'a' && el.matches(TOPIC)) link(el, '#', passage.topics)
    else if (el.localName === 'a' && el.matches(MENTION)) link(el, '@', passage.mentions)
    else walk(el)
  }
  const link = (el: Element, sign: string, names: string[]): void => {
    const name = (el.textContent ?? '')
      .trim()
      .replace(/^[#@]/, '')
      .replace(/\[话题\]#?$/, '')
    if (!name) return
    names.push(name)
    passage.text += sign + name
  }
  if (root) walk(root)
  return { ...passage, text: passage.text.trim() }
}

/** The shown text alone, emoji without a name as `[表情]`; null when there is none. */
export const textOf = (root: Element | null, finder: Finder): string | null =>
  nameEmoji(passageOf(root, finder).text, '') || null

/** A name, date or label: as `textOf`, but pictures in it are badges, not emoji. */
export const labelOf = (root: Element | null, finder: Finder): string | null =>
  passageOf(root, finder).text.replaceAll(UNNAMED, '').trim() || null

/**
 * Gives emoji their names from another rendering of the same text, such as the inline state: only if the two
 * agree in everything else, white space apart.
 */
export function nameEmoji(text: string, named: string): string {
  if (!text.includes(UNNAMED)) return text
  const pattern = text
    .split(UNNAMED)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s*'))
    .join('\\s*(\\[[^[\\]\\s]{1,16}\\])\\s*')
  const names = new RegExp(`^${pattern}$`).exec(named.trim())?.slice(1) ?? []
  let next = 0
  return text.replaceAll(UNNAMED, () => names[next++] ?? ANY_EMOJI)
}

/** The letters and digits of a text without its emoji: what is left to compare two renderings by. */
export const lettersOf = (text: string): string =>
  text.replace(/\[[^[\]\s]{1,16}\]/g, '').replace(/[^\p{L}\p{N}]/gu, '')
