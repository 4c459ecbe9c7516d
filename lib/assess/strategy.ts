import type { Nature, Risk, Strategy } from './assessment.ts'

const BY_RISK: Record<Risk, Strategy> = { high: 'respond-now', medium: 'communicate', low: 'leave' }

/** The method's answer: high risk now, medium by talking first, low left alone for better content. */
export const strategyFor = (nature: Nature, risk: Risk): Strategy =>
  nature === 'not-negative' ? 'none' : BY_RISK[risk]
