import type { Overlay, Viewport } from '../../lib/messages.ts'

/** A page that removes our element more often than this in one view gets the side panel instead. */
const MAX_REATTACH = 3
/** A policy of the page (COEP, sandbox) can keep the frame from starting: measured, then offered elsewhere. */
const ALIVE_WITHIN_MS = 4_000
/** `requestAnimationFrame` does not run in a hidden tab. */
const PAINT_WITHIN_MS = 250

const FOLDED = { width: '36px', height: '92px', top: '38%' }
const TOP_LAYER = '2147483647'
/** Inline and important, so that no style sheet of the page can reach the element. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  top: '0',
  right: '0',
  width: '0',
  height: '0',
  'z-index': TOP_LAYER,
}

export interface OverlayElement {
  mount(): void
  remove(): void
  set(state: Overlay): void
  /** The panel shows only while a note is open; the frame lives on, so that the next note shows at once. */
  setOnNote(onNote: boolean): void
  alive(): void
  hide(): Promise<Viewport>
  unhide(): void
}

/**
 * The one thing of ours in the page: an anonymous, empty-looking `div` with a closed shadow root that
 * holds a frame of the extension's own origin. The page cannot read, hear or navigate what is in it
 * (a frame in a shadow tree is no child of the document: `window.length` stays 0).
 */
export function createOverlay(
  doc: Document,
  extension: { id: string; frameUrl: string },
  signal: AbortSignal,
  onBlocked: () => void,
): OverlayElement {
  let state: Overlay = { enabled: true, folded: true, widthPx: 360, side: 'right' }
  let onNote = false
  let reattached = 0
  let host: HTMLDivElement | null = null
  let frame: HTMLIFrameElement | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined

  const paint = (): void => {
    if (!host || !frame) return
    host.style.setProperty('display', onNote ? 'block' : 'none', 'important')
    const place = state.folded ? FOLDED : { width: `${state.widthPx}px`, height: '100%', top: '0' }
    const outward = state.side === 'right' ? -6 : 6
    const shadow = state.folded ? '0 0 10px rgb(23 32 34/.18)' : `${outward}px 0 24px rgb(23 32 34/.14)`
    const corners = state.side === 'right' ? '8px 0 0 8px' : '0 8px 8px 0'
    frame.style.cssText = `all:initial;position:fixed;${state.side}:0;max-width:calc(100vw - 40px);border:0;
      top:${place.top};width:${place.width};height:${place.height};box-shadow:${shadow};
      border-radius:${state.folded ? corners : '0'}`
  }

  const build = (): void => {
    host = doc.createElement('div')
    for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important')
    const root = host.attachShadow({ mode: 'closed' })
    const print = doc.createElement('style')
    print.textContent = '@media print{iframe{display:none!important}}'
    frame = doc.createElement('iframe')
    // The allow list must name the real origin: a dynamic address is another one (measured).
    frame.allow = `clipboard-write chrome-extension://${extension.id}`
    frame.src = extension.frameUrl
    root.append(print, frame)
    paint()
    doc.documentElement.append(host)
    clearTimeout(waiting)
    waiting = setTimeout(giveUp, ALIVE_WITHIN_MS)
  }

  const remove = (): void => {
    clearTimeout(waiting)
    host?.remove()
    host = null
    frame = null
  }
  const giveUp = (): void => {
    reattached = Number.POSITIVE_INFINITY
    remove()
    onBlocked()
  }

  const guard = new MutationObserver(() => {
    if (!host || host.isConnected) return
    reattached += 1
    if (reattached > MAX_REATTACH) giveUp()
    else doc.documentElement.append(host)
  })
  guard.observe(doc.documentElement, { childList: true })
  signal.addEventListener('abort', () => {
    guard.disconnect()
    remove()
  })

  return {
    mount() {
      if (!host && reattached <= MAX_REATTACH && !signal.aborted) build()
    },
    remove,
    set(next) {
      const opening = state.folded && !next.folded
      state = next
      paint()
      if (opening) frame?.focus()
    },
    setOnNote(next) {
      onNote = next
      paint()
    },
    alive: () => clearTimeout(waiting),
    async hide() {
      host?.style.setProperty('visibility', 'hidden', 'important')
      frame?.style.setProperty('visibility', 'hidden')
      await twoFrames()
      return { width: innerWidth, height: innerHeight, dpr: devicePixelRatio }
    },
    unhide() {
      host?.style.removeProperty('visibility')
      frame?.style.removeProperty('visibility')
    },
  }
}

const twoFrames = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, PAINT_WITHIN_MS)
    requestAnimationFrame(() => requestAnimationFrame(() => done()))
  })
