import { z } from 'zod'
import { NATURES, PLACES, RISKS, STRATEGIES, UNSEEN } from './assessment.ts'

/** The border check for an assessment that the sidebar hands to the worker with a person's click. */

const quote = z.object({
  in: z.enum(PLACES),
  index: z.number().int().nonnegative().exactOptional(),
  quote: z.string().max(20_000),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})

export const assessmentSchema = z.object({
  nature: z.enum(NATURES),
  probabilities: z.record(z.enum(NATURES), z.number().min(0).max(1)),
  uncertain: z.boolean(),
  alternative: z.enum(NATURES).exactOptional(),
  question: z.string().max(500).exactOptional(),
  risk: z.enum(RISKS),
  riskReasons: z.array(quote.extend({ rule: z.string().max(80), level: z.enum(RISKS) })).max(500),
  evidence: z
    .array(quote.extend({ rule: z.string().max(80), nature: z.enum(NATURES), weight: z.number() }))
    .max(500),
  unseen: z.array(z.enum(UNSEEN)),
  strategy: z.enum(STRATEGIES),
})
