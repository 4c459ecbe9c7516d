import { browser } from 'wxt/browser'

/** How often a script whose port went with an idle worker looks whether its extension still exists. */
const LOOK_EVERY_MS = 3_000
const SOON_MS = 200

/**
 * Calls `onOrphaned` once when the extension is updated, switched off or removed under a live page
 * (`runtime.id` is then undefined). A port tells at once; it also closes when the worker merely goes
 * idle, so a slow look stands behind it instead of a port that would wake the worker for ever.
 */
export function whenOrphaned(onOrphaned: () => void, signal: AbortSignal): void {
  const look = (): void => {
    // Read, or the browser reports the port's end as an error in the page's console.
    void browser.runtime?.lastError
    if (browser.runtime?.id) return
    clearInterval(timer)
    onOrphaned()
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  signal.addEventListener('abort', () => clearInterval(timer))
  browser.runtime.connect({ name: 'page' }).onDisconnect.addListener(() => {
    look()
    // The port may close a moment before the extension is gone.
    setTimeout(look, SOON_MS)
  })
}
