import { noteIdOf } from './address.ts'
import type { Reading } from './note.ts'

/** Quiet for this long before a reading: hydration comes in bursts of many small changes. */
const QUIET_MS = 80
/** A page that never rests is read all the same. */
const AT_MOST_MS = 400

export interface WatchedPage {
  doc: Document
  /** `window.navigation`: its `currententrychange` tells every in-app step, the address already new. */
  navigation: EventTarget
  read: () => Reading
  address: () => string
}

/**
 * Follows one document: reports the first reading, then each that differs from the one before.
 * An in-app step to another note reports `unsettled` at once, before anything of the new note is there,
 * so that nothing shown for the old note outlives it. Ends with `signal`.
 */
export function watchNote(page: WatchedPage, report: (reading: Reading) => void, signal: AbortSignal): void {
  let last = ''
  let shownId: string | null = null
  let quiet: ReturnType<typeof setTimeout> | undefined
  let latest: ReturnType<typeof setTimeout> | undefined

  const give = (reading: Reading): void => {
    shownId = reading.ok ? reading.note.id : null
    const text = JSON.stringify(reading)
    if (text === last) return
    last = text
    report(reading)
  }
  const readNow = (): void => {
    clearTimeout(quiet)
    clearTimeout(latest)
    quiet = latest = undefined
    if (!signal.aborted) give(page.read())
  }
  const readSoon = (): void => {
    clearTimeout(quiet)
    quiet = setTimeout(readNow, QUIET_MS)
    latest ??= setTimeout(readNow, AT_MOST_MS)
  }
  const onStep = (): void => {
    const id = noteIdOf(page.address())
    if (shownId !== null && id !== shownId) give({ ok: false, reason: 'unsettled' })
    readSoon()
  }

  const observer = new MutationObserver(readSoon)
  observer.observe(page.doc.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['note-id'],
  })
  page.navigation.addEventListener('currententrychange', onStep, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(quiet)
    clearTimeout(latest)
  })
  readNow()
}
