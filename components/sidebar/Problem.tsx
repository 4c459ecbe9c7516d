import { REFUSALS } from '../../lib/cases/refusals.ts'
import type { CaptureProblem, ExportProblem } from '../../lib/messages.ts'
import { useWithKeys } from '../keys.ts'
import { Note } from '../Say.tsx'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/zh.ts'

/** Why something was not done, and the next step. */
export function Problem({ problem }: { problem: CaptureProblem | ExportProblem | null }) {
  const words = useWords()
  const withKeys = useWithKeys()
  if (!problem) return null
  const { title, why } = sayingOf(problem, words)
  return <Note kind="warn" icon="info" title={title} why={withKeys(why)} alert />
}

export function sayingOf(
  problem: CaptureProblem | ExportProblem,
  words: Words,
): { title: string; why: string } {
  if (problem in words.problems) return words.problems[problem as keyof Words['problems']]
  return REFUSALS[problem as keyof typeof REFUSALS][words.lang === 'en' ? 'en' : 'zh']
}
