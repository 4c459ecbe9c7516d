import { useMemo } from 'preact/hooks'
import { assess } from '../../lib/assess/assess.ts'
import type { AssessInput, Assessment, Nature, Risk, Strategy } from '../../lib/assess/assessment.ts'
import { inputFromNote } from '../../lib/assess/from-note.ts'
import { strategyFor } from '../../lib/assess/strategy.ts'
import type { View } from '../../lib/messages.ts'

export interface Verdict {
  input: AssessInput
  assessment: Assessment
  /** As judged by the merchant where they disagreed, else as assessed. */
  nature: Nature
  risk: Risk
  strategy: Strategy
}

/** Judges the note of exactly this view; a new reading gives a new verdict, and no reading gives none. */
export function useVerdict(view: View | null): Verdict | null {
  const reading = view?.page?.reading
  const brand = view?.settings.brand
  const assessed = useMemo(() => {
    if (!reading?.ok || !brand) return null
    const input = inputFromNote(reading.note, { brand })
    return { input, assessment: assess(input) }
  }, [reading, brand])
  if (!assessed) return null
  const override = view?.case?.events.findLast((event) => event.type === 'overridden')
  const nature = (override?.data.nature as Nature | undefined) ?? assessed.assessment.nature
  const risk = (override?.data.risk as Risk | undefined) ?? assessed.assessment.risk
  return { ...assessed, nature, risk, strategy: strategyFor(nature, risk) }
}
