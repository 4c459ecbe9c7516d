import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../lib/assess/fold.ts'
import { NATURE_RULES } from '../../../lib/assess/nature/index.ts'
import { findIn, type Passage } from '../../../lib/assess/passages.ts'
import { RISK_RULES } from '../../../lib/assess/risk/index.ts'
import type { NatureRule, RiskRule } from '../../../lib/assess/rule.ts'

const passage = (text: string): Passage => ({
  in: 'body',
  byAuthor: true,
  text,
  folded: fold(text),
  likes: 0,
})

const speaks = (rule: NatureRule | RiskRule, text: string): boolean =>
  findIn(passage(text), rule.pattern).some(
    ({ scope }) =>
      scope === 'asserted' ||
      scope === 'suspected' ||
      ('hypothetical' in rule && rule.hypothetical && scope === 'hypothetical'),
  )

describe.each([
  ['nature', NATURE_RULES],
  ['risk', RISK_RULES],
] as const)('the %s rules', (room, rules) => {
  it('are the files of their room, each named as its rule', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../lib/assess', room))
      .map((file) => file.replace('.ts', ''))
      .filter((file) => file !== 'index')
    expect(rules.map((rule) => rule.id).toSorted()).toEqual(files.toSorted())
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s behaves as its examples say', (_, rule) => {
    expect(rule.examples.hits.length).toBeGreaterThanOrEqual(2)
    expect(rule.examples.misses.length).toBeGreaterThanOrEqual(2)
    expect(rule.examples.hits.filter((text) => !speaks(rule, text))).toEqual([])
    expect(rule.examples.misses.filter((text) => speaks(rule, text))).toEqual([])
  })
})
