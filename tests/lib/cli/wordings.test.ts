import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { emptySlots } from '../../../lib/reply/fill.ts'
import { wordings } from '../../../lib/reply/wordings.ts'

const COMMAND = fileURLToPath(new URL('../../../lib/cli/wordings.ts', import.meta.url))
const run = (...args: string[]) => spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' })

describe('npm run -s wordings', () => {
  test('gives each shipped wording as a JSON line, with the slots that stand in it', () => {
    const { status, stdout, stderr } = run()
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(wordings)
    for (const { text, slots } of wordings) {
      expect(slots).toEqual([...new Set(emptySlots(text).map(({ name }) => name))])
    }
  })

  test('explains itself', () => {
    const { status, stdout } = run('--help')
    expect(status).toBe(0)
    expect(stdout).toContain('npm run -s wordings')
    expect(stdout).toContain('"slots"')
  })
})
