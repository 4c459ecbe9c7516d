/** Chromium's second version of the observer; elsewhere it is not there and nothing can be known. */
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean }
/** The least that the browser takes. */
const DELAY_MS = 100

/**
 * Whether something of the page lies over this frame, even unseen: a page could lay a picture of a harmless button
 * over ours (measured: a translucent layer without pointer events is noticed). Consequential clicks ask first.
 */
export function watchCovered(element: Element): () => boolean {
  let isCovered = false
  const observer = new IntersectionObserver(
    (entries) => {
      isCovered = (entries.at(-1) as VisibilityEntry | undefined)?.isVisible === false
    },
    { trackVisibility: true, delay: DELAY_MS, threshold: [0, 1] } as IntersectionObserverInit,
  )
  observer.observe(element)
  return () => isCovered
}
