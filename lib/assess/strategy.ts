import type { Nature, Risk, Strategy } from './assessment.ts'
export const strategyFor = (nature: Nature, risk: Risk): Strategy =>
  nature === 'not-negative' ? 'none' : risk === 'high' ? 'respond-now' : 'communicate'
