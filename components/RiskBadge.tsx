import type { Risk } from '../lib/assess/assessment.ts'
import { RiskShape } from './Icon.tsx'
import { useWords } from './words/words.ts'

export const RiskBadge = ({ risk }: { risk: Risk }) => (
  <span class={`risk ${risk}`}>
    <RiskShape risk={risk} />
    {useWords().risk(risk)}
  </span>
)
