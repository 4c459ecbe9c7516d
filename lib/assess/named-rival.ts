import type { Brand } from './assessment.ts'
import { defineNatureRule, type NatureRule } from './rule.ts'

/** Two characters are the least that can be a name and not a word in passing. */
const MIN_NAME = 2

/**
 * A rule from the merchant's own list: a rival is named in a complaint. A weak sign, because a buyer may compare; a
 * mark of first-hand experience silences it. Null when no rivals are listed.
 */
export function namedRival(brand: Brand | undefined): NatureRule | null {
  const names = (brand?.competitors ?? []).filter((name) => [...name].length >= MIN_NAME)
  if (names.length === 0) return null
  const quoted = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return defineNatureRule({
    id: 'named-rival',
    nature: 'competitor',
    weight: 1.2,
    needs: ['complaint'],
    vetoedBy: ['first-hand', 'trace-of-use'],
    pattern: new RegExp(quoted.join('|'), 'g'),
    examples: { hits: names, misses: [] },
  })
}
