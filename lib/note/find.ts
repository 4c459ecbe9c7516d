import { SELECTORS, type SelectorName } from './selectors.ts'

/** Looks things up by their name in the selector table. Hidden copies are as if they were not there. */
export interface Finder {
  /** The first shown element of the first alternative that has one. */
  one: (root: ParentNode | null, name: SelectorName) => Element | null
  /** All shown elements of the first alternative that has any, in document order. */
  all: (root: ParentNode | null, name: SelectorName) => Element[]
  isShown: (el: Element) => boolean
}

/** Without layout, as in a saved page, only what the markup itself says can be known. */
const isMarkedHidden = (el: Element): boolean =>
  el.hasAttribute('hidden') ||
  el.getAttribute('aria-hidden') === 'true' ||
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(el.getAttribute('style') ?? '')

/** As the browser renders it. A layer that fades in has opacity 0 for a moment and is there all the same. */
function isRendered(el: Element): boolean {
  if (el.checkVisibility({ visibilityProperty: true })) return true
  // `display: contents` leaves an element without a box while its children have theirs.
  const display = el.ownerDocument.defaultView?.getComputedStyle(el).display
  return display === 'contents' && el.parentElement !== null && isRendered(el.parentElement)
}

/** Whether an element is rendered. In a document without layout: no mark on it or above it hides it. */
export function isShownByDefault(): (el: Element) => boolean {
  const known = new Map<Element, boolean>()
  const byMarks = (el: Element): boolean => {
    const path: Element[] = []
    let at: Element | null = el
    while (at && !known.has(at)) {
      path.push(at)
      at = at.parentElement
    }
    let shown = at ? known.get(at) === true : true
    for (const step of path.reverse()) {
      shown = shown && !isMarkedHidden(step)
      known.set(step, shown)
    }
    return shown
  }
  return (el) => ('checkVisibility' in el ? isRendered(el) : byMarks(el))
}

/** Told of every look: the alternative that hit, or null. */
export type OnLook = (name: SelectorName, css: string | null) => void

export function finderOf(isShown: (el: Element) => boolean, onLook: OnLook = () => undefined): Finder {
  return {
    isShown,
    one(root, name) {
      for (const css of SELECTORS[name].css) {
        const first = root?.querySelector(css)
        if (!root || !first) continue
        const el = isShown(first) ? first : [...root.querySelectorAll(css)].find(isShown)
        if (!el) continue
        onLook(name, css)
        return el
      }
      onLook(name, null)
      return null
    },
    all(root, name) {
      for (const css of SELECTORS[name].css) {
        const shown = [...(root?.querySelectorAll(css) ?? [])].filter(isShown)
        if (shown.length === 0) continue
        onLook(name, css)
        return shown
      }
      onLook(name, null)
      return []
    },
  }
}

/** The alternatives of a name as one selector, for `closest` and `matches`. */
export const anyOf = (name: SelectorName): string => SELECTORS[name].css.join()
