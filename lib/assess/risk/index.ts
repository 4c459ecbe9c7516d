/** Every risk rule that reads words; reach and second cases are counted in rooms of their own. */
import { bodilyHarm } from './bodily-harm.ts'
import { callToOthers } from './call-to-others.ts'
import { danger } from './danger.ts'
import { emotion } from './emotion.ts'
import { illegality } from './illegality.ts'
import { loss } from './loss.ts'
import { regulator } from './regulator.ts'
import { severalHurt } from './several-hurt.ts'
import { skinIrritation } from './skin-irritation.ts'
import { suspected } from './suspected.ts'
import { unfitToEat } from './unfit-to-eat.ts'

export const RISK_RULES = [
  bodilyHarm,
  severalHurt,
  danger,
  illegality,
  suspected,
  unfitToEat,
  skinIrritation,
  regulator,
  emotion,
  callToOthers,
  loss,
] as const
