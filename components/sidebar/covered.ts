/** Chromium's second version of the observer; elsewhere it is not there and nothing can be known. */
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean }
/** The least that the browser takes. */
const DELAY_MS = 100
/** After our own hiding the browser's word that we are seen again comes within a few frames, later on a busy machine. */
const SEEN_AGAIN_WITHIN_MS = 3_000

export interface Cover {
  /** False when something lies over the frame. Waits only where our own hiding may be the cause. */
  isClear: () => Promise<boolean>
  /** Runs work that hides the frame itself (a capture): not being seen is then no sign of a page's doing. */
  whileHiding: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * Whether something of the page lies over this frame, even unseen: a page could lay a picture of a harmless button
 * over ours (measured: a translucent layer without pointer events is noticed). Consequential clicks ask first.
 */
export function watchCover(element: Element): Cover {
  let isSeen = true
  let hasHidden = false
  const waiting = new Set<() => void>()
  const observer = new IntersectionObserver(
    (entries) => {
      isSeen = (entries.at(-1) as VisibilityEntry | undefined)?.isVisible !== false
      if (!isSeen) return
      hasHidden = false
      for (const wake of waiting) wake()
      waiting.clear()
    },
    { trackVisibility: true, delay: DELAY_MS, threshold: [0, 1] } as IntersectionObserverInit,
  )
  observer.observe(element)
  return {
    async isClear() {
      if (isSeen || !hasHidden) return isSeen
      // A cover that stays is refused all the same, a little later.
      await new Promise<void>((wake) => {
        waiting.add(wake)
        setTimeout(wake, SEEN_AGAIN_WITHIN_MS)
      })
      return isSeen
    },
    whileHiding(work) {
      hasHidden = true
      return work()
    },
  }
}

/** In the browser's own side panel nothing of a page can lie over us. */
export const NO_COVER: Cover = { isClear: async () => true, whileHiding: (work) => work() }
