/** Chromium's second version of the observer; elsewhere it is not there and nothing can be known. */
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean }
/** The least that the browser takes. */
const DELAY_MS = 100
/** The observer's word about our own hiding may come this long after it. */
const LATE_MS = 500

export interface Cover {
  isCovered: () => boolean
  /** Runs work that hides the frame itself (a capture): not being seen is then no sign of a page's doing. */
  whileHiding: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * Whether something of the page lies over this frame, even unseen: a page could lay a picture of a harmless button
 * over ours (measured: a translucent layer without pointer events is noticed). Consequential clicks ask first.
 */
export function watchCover(element: Element): Cover {
  let isUnseen = false
  let hiding = 0
  const observer = new IntersectionObserver(
    (entries) => {
      isUnseen = (entries.at(-1) as VisibilityEntry | undefined)?.isVisible === false
    },
    { trackVisibility: true, delay: DELAY_MS, threshold: [0, 1] } as IntersectionObserverInit,
  )
  observer.observe(element)
  return {
    isCovered: () => isUnseen && hiding === 0,
    async whileHiding(work) {
      hiding += 1
      try {
        return await work()
      } finally {
        setTimeout(() => {
          hiding -= 1
        }, LATE_MS)
      }
    },
  }
}

/** In the browser's own side panel nothing of a page can lie over us. */
export const NO_COVER: Cover = { isCovered: () => false, whileHiding: (work) => work() }
