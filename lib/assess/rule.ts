import type { Nature, Risk } from './assessment.ts'

interface Rule {
  /** The file's name. */
  id: string
  /** Global; matched on folded text (`fold.ts`), so written in simplified characters and half width. */
  pattern: RegExp
  /** Short texts in which the rule must speak, and in which it must not: its tests. */
  examples: { hits: readonly string[]; misses: readonly string[] }
}

/**
 * `complaint` says that somebody complains, of whatever kind, `target` that of one merchant, and `dismay` that
 * praise is doubtful; `first-hand` that the author was there, and `trace-of-use` that somebody was. None is a
 * nature: they open and close the way to others.
 */
export type Speaks = Nature | 'complaint' | 'dismay' | 'target' | 'first-hand' | 'trace-of-use'

export interface NatureRule extends Rule {
  nature: Speaks
  /** Added to the nature's score (log odds) at the first hit; all weights are seen side by side in the rules. */
  weight: number
  /** Counts only beside these; a complaint is a fault too. Recommending a shop in praise is no smear. */
  needs?: readonly ('complaint' | 'target')[]
  /** With a sign of this nature in the same note, the rule speaks for it instead of its own. */
  yieldsTo?: 'product-defect'
  /** Such a mark takes this rule's word away: a genuine complaint is never called a smear. */
  vetoedBy?: readonly ('first-hand' | 'trace-of-use')[]
  /** Faults told in its sentence, or anywhere in the note, are not the author's experience and count less. */
  retells?: 'sentence' | 'note'
}

export interface RiskRule extends Rule {
  level: Risk
  /** Speaks in questions and suspicions too, which silence the others. */
  hypothetical?: true
}

export const defineNatureRule = (rule: NatureRule): NatureRule => rule
export const defineRiskRule = (rule: RiskRule): RiskRule => rule
