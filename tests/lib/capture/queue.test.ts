import { describe, expect, it } from 'vitest'
import { createQueue } from '../../../lib/capture/queue.ts'

/** A clock that moves only when somebody waits. */
function clock() {
  let now = 0
  return {
    now: () => now,
    wait: async (ms: number): Promise<void> => {
      now += ms
    },
  }
}

describe('the capture queue', () => {
  it('starts captures at least 600 ms apart, because the browser refuses a third in one second', async () => {
    const { now, wait } = clock()
    const queue = createQueue(now, wait)
    const starts: number[] = []
    await Promise.all([1, 2, 3, 4].map(() => queue(async () => void starts.push(now()))))
    expect(starts).toEqual([0, 600, 1200, 1800])
  })

  it('never runs two at once', async () => {
    const { now, wait } = clock()
    const queue = createQueue(now, wait)
    let running = 0
    let most = 0
    const task = async (): Promise<void> => {
      running += 1
      most = Math.max(most, running)
      await Promise.resolve()
      running -= 1
    }
    await Promise.all([queue(task), queue(task), queue(task)])
    expect(most).toBe(1)
  })

  it('goes on after a capture that failed, and tells only its own caller', async () => {
    const { now, wait } = clock()
    const queue = createQueue(now, wait)
    const broken = queue(async () => {
      throw new Error('refused')
    })
    const next = queue(async () => 'picture')
    await expect(broken).rejects.toThrow('refused')
    await expect(next).resolves.toBe('picture')
  })
})
