import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import config from '../wxt.config.ts'

interface Manifest {
  permissions: string[]
  host_permissions: string[]
  optional_host_permissions: string[]
  web_accessible_resources: unknown[]
}
const manifest = config.manifest as unknown as Manifest

/** First cells of the permissions table: the lines of a table that begin with a permission in backticks. */
const rowsOf = (readme: string): string[] =>
  [...readFileSync(join(import.meta.dirname, '..', readme), 'utf8').matchAll(/^\| *`([^`]+)` *\|/gm)].map(
    (m) => m[1] ?? '',
  )

describe('what the extension may do', () => {
  const asked = [...manifest.permissions, ...manifest.host_permissions, ...manifest.optional_host_permissions]

  it.each(['README.md', 'README.en.md'])(
    'stands in %s, each with its reason, and nothing else does',
    (readme) => {
      expect(rowsOf(readme).toSorted()).toEqual(asked.toSorted())
    },
  )

  it('reaches the two hosts of the web client only', () => {
    expect(manifest.host_permissions).toEqual(['https://www.xiaohongshu.com/*', 'https://www.rednote.com/*'])
  })

  it('shows the site one page of ours, at an address that changes with each session', () => {
    expect(manifest.web_accessible_resources).toEqual([
      expect.objectContaining({ resources: ['sidebar.html'], use_dynamic_url: true }),
    ])
  })
})
