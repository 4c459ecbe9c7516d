/** The browser refuses more than two captures in a second (`MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND`). */
const APART_MS = 600

/**
 * Runs tasks one after another, their starts at least `APART_MS` apart. A task that fails does not stop the
 * ones behind it. The clock and the wait come in, so that a test needs no time.
 */
export function createQueue(
  now: () => number = () => performance.now(),
  wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): <T>(task: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve()
  let lastStart = Number.NEGATIVE_INFINITY
  return (task) => {
    const turn = tail.then(async () => {
      const rest = lastStart + APART_MS - now()
      if (rest > 0) await wait(rest)
      lastStart = now()
      return task()
    })
    tail = turn.catch(() => undefined)
    return turn
  }
}
