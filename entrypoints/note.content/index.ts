import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { onMessage, sendMessage } from '../../lib/messenger.ts'
import type { Reading } from '../../lib/note/note.ts'
import { readNote } from '../../lib/note/read-note.ts'
import { watchNote } from '../../lib/note/watch-note.ts'
import { whenOrphaned } from './orphaned.ts'
import { createOverlay } from './overlay.ts'

/** This script's own world; the page does not see it. */
const world = globalThis as { isReading?: boolean }

/** Reads the note that is open and shows the sidebar beside it. Knows only the reader; decides nothing. */
export default defineContentScript({
  matches: ['https://www.xiaohongshu.com/*', 'https://www.rednote.com/*'],
  runAt: 'document_end',
  // wxt would greet the page by window.postMessage, which every listener there sees.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // Injected a second time into the same page (after an installation): the first one stays.
    if (world.isReading) return
    world.isReading = true
    const life = new AbortController()
    ctx.onInvalidated(() => life.abort())
    whenOrphaned(() => life.abort(), life.signal)

    const extension = { id: browser.runtime.id, frameUrl: browser.runtime.getURL('/sidebar.html') }
    const overlay = createOverlay(document, extension, life.signal, () => void sendMessage('overlayBlocked'))
    let watching: AbortController | null = null
    const run = performance.timeOrigin
    let seq = 0

    const report = (reading: Reading): void => {
      if (reading.ok || reading.reason !== 'not-a-note') overlay.mount()
      overlay.setOnNote(reading.ok || reading.reason !== 'not-a-note')
      seq += 1
      sendMessage('pageRead', { run, seq, address: location.href, reading }).catch(() => {
        // The worker is being replaced. `whenOrphaned` ends this script if it does not come back.
      })
    }
    const stop = (): void => {
      watching?.abort()
      watching = null
      overlay.remove()
    }
    const start = (): void => {
      if (watching) return
      watching = new AbortController()
      watchNote(
        {
          doc: document,
          navigation: window.navigation,
          read: () => readNote(document, { url: location.href, now: Date.now() }),
          address: () => location.href,
        },
        report,
        watching.signal,
      )
    }

    const offs = [
      onMessage('showOverlay', ({ data }) => {
        overlay.set(data)
        if (data.enabled) start()
        else stop()
      }),
      onMessage('overlayAlive', () => overlay.alive()),
      onMessage('hideForCapture', () => overlay.hide()),
      onMessage('endCapture', () => overlay.unhide()),
    ]
    life.signal.addEventListener('abort', () => {
      stop()
      for (const off of offs) off()
      world.isReading = false
    })

    const state = await sendMessage('getOverlay')
    overlay.set(state)
    if (state.enabled && !life.signal.aborted) start()
  },
})
