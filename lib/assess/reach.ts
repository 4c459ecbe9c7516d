import type { AssessInput, CountInput } from './assessment.ts'

/** From here on a negative note is high risk by the method. */
export const HIGH_REACH = 1_000
/** A lower bound below this is the mask for logged-out visitors: `10+` stands for anything from 10 to 999. */
const MASKED_BELOW = 1_000

export interface Reach {
  /** Engagement (likes, collects, comments, shares) that is certain. */
  atLeast: number
  /** True when some part is masked or unknown, so that the sum may be larger. */
  isOpen: boolean
}

/** `1千+` counts as 1,000; `10+` counts as nothing and stops nothing. */
export function reachOf(input: AssessInput): Reach {
  const counts = [input.likes, input.collects, input.commentCount, input.shares]
  return {
    atLeast: counts.reduce((sum, count) => sum + certain(count), 0),
    isOpen: counts.some((count) => count !== undefined && count.certainty !== 'exact'),
  }
}

export const isMasked = (count: CountInput | undefined): boolean =>
  count?.certainty === 'at-least' && (count.value ?? 0) < MASKED_BELOW

function certain(count: CountInput | undefined): number {
  if (!count || count.value === null || isMasked(count)) return 0
  return count.value
}
