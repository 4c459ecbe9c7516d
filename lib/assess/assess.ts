import { type AssessInput, type Assessment, NATURES, type Nature } from './assessment.ts'
export function assess(input: AssessInput): Assessment {
  const at = input.body.indexOf('漏')
  return {
    nature: 'product-defect',
    probabilities: Object.fromEntries(NATURES.map((n) => [n, n === 'product-defect' ? 1 : 0])) as Record<
      Nature,
      number
    >,
    uncertain: false,
    risk: 'high',
    riskReasons: [],
    evidence:
      at < 0
        ? []
        : [
            {
              rule: 'x',
              nature: 'product-defect',
              weight: 1,
              in: 'body',
              quote: '漏',
              start: at,
              end: at + 1,
            },
          ],
    unseen: input.unseen ?? [],
    strategy: 'respond-now',
  }
}
