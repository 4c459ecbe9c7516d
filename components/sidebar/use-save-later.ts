import { useCallback, useEffect, useRef } from 'preact/hooks'

/**
 * Saves the newest value a moment after the last change, and at once when the view or the frame goes away,
 * so that nothing typed is lost between two keys. `save` belongs to the mounted view and must not change.
 */
export function useSaveLater<T>(save: (value: T) => void, afterMs: number): (value: T) => void {
  const first = useRef(save)
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> } | null>(null)

  const flush = useCallback(() => {
    if (!waiting.current) return
    clearTimeout(waiting.current.timer)
    first.current(waiting.current.value)
    waiting.current = null
  }, [])

  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return useCallback(
    (value) => {
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = { value, timer: setTimeout(flush, afterMs) }
    },
    [flush, afterMs],
  )
}
