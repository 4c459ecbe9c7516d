import { describe, expect, test } from 'vitest'
import { SELECTORS } from '../../../lib/note/selectors.ts'
import { documentOf } from './page.ts'

describe('every selector of the table', () => {
  test.each(Object.entries(SELECTORS))('%s has alternatives that parse, and a month', (_, { css, seen }) => {
    const document = documentOf('<p></p>')
    expect(css.length).toBeGreaterThan(0)
    expect(new Set(css).size).toBe(css.length)
    for (const one of css) expect(document.querySelectorAll(one)).toHaveLength(0)
    expect(seen).toMatch(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  })

  test('relies on no scoped-style hash', () => {
    expect(JSON.stringify(SELECTORS)).not.toContain('data-v-')
  })
})
