import { useRef, useState } from 'preact/hooks'
import type { CaptureProblem } from '../../lib/messages.ts'
import type { Result } from '../../lib/result.ts'

/**
 * Runs one thing at a time and holds the reason when it was not done. A worker that went away in the
 * middle counts as `not-saved`: its transaction is whole or nothing, and the same click can be repeated.
 */
export function useAction(): {
  run: (action: () => Promise<Result<unknown, CaptureProblem>>) => Promise<boolean>
  busy: boolean
  problem: CaptureProblem | null
} {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CaptureProblem | null>(null)
  const running = useRef(false)
  const run = async (action: () => Promise<Result<unknown, CaptureProblem>>): Promise<boolean> => {
    if (running.current) return false
    running.current = true
    setBusy(true)
    setProblem(null)
    const result = await action().catch(() => ({ ok: false, reason: 'not-saved' }) as const)
    if (!result.ok) setProblem(result.reason)
    running.current = false
    setBusy(false)
    return result.ok
  }
  return { run, busy, problem }
}
