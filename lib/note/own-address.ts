import { noteIdOf, noteUrl } from './address.ts'
import { anyOf, finderOf, isShownByDefault } from './find.ts'
import { readState } from './state.ts'

/** Browsers and SingleFile write the address into a comment at the top of a page they save. */
const SAVED_FROM = /saved (?:from|with)[\s\S]{0,40}?url[:=]\s*(?:\(\d+\))?\s*(https:\S+)/i
const COMMENT_NODE = 8

/**
 * The address that a saved page gives itself, best evidence first: a note of whoever saved it, the layer on
 * top, the head, the inline state; empty when it gives none.
 */
export function ownAddress(doc: Document): string {
  const top = [...doc.childNodes, ...(doc.querySelector('html')?.childNodes ?? [])]
  for (const { nodeType, nodeValue } of top) {
    const saved = nodeType === COMMENT_NODE ? SAVED_FROM.exec(nodeValue ?? '')?.[1] : undefined
    if (saved) return saved
  }
  const finder = finderOf(isShownByDefault())
  const container = finder.one(doc.querySelector('body'), 'container')
  const layerId = container?.closest(anyOf('layerId'))?.getAttribute('note-id')
  if (layerId) return noteUrl(layerId)
  for (const el of doc.querySelectorAll(anyOf('ownAddress'))) {
    const address = el.getAttribute('content') ?? el.getAttribute('href') ?? ''
    if (noteIdOf(address)) return address
  }
  const [described] = readState(doc).notes
  return described ? noteUrl(described.id) : ''
}
