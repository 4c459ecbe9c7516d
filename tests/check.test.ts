import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/**
 * A check that passes on anything is worse than none (TypeScript 7 blinds the import check, for one):
 * each is given a copy of the project with one violation planted, and must fail on it.
 */
const PLANTED = {
  'check:format': { file: 'lib/planted.ts', text: 'export const planted   =  1;\n' },
  'check:lint': { file: 'lib/planted.ts', text: 'export const planted = (x: any) => x\n' },
  'check:types': { file: 'lib/planted.ts', text: "export const planted: number = 'one'\n" },
  'check:imports': {
    file: 'lib/assess/planted.ts',
    text: "export { database } from '../storage/db.ts'\n",
  },
  'check:dead': { file: 'lib/planted.ts', text: 'export const planted = 1\n' },
}

const COPIED = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'tests',
  '.wxt',
  '.dependency-cruiser.json',
  'biome.json',
  'knip.json',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
]

describe('npm run check', () => {
  const root = join(import.meta.dirname, '..')
  const copy = mkdtempSync(join(tmpdir(), 'planted-'))
  beforeAll(() => {
    for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
    spawnSync('git', ['init', '-q'], { cwd: copy })
    cpSync(join(root, '.gitignore'), join(copy, '.gitignore'))
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  const run = (check: string) =>
    spawnSync('npm', ['run', '-s', check], {
      cwd: copy,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })

  it.each(Object.entries(PLANTED))(
    '%s fails on a planted violation and names its file',
    (check, { file, text }) => {
      writeFileSync(join(copy, file), text)
      const { status, stdout, stderr } = run(check)
      rmSync(join(copy, file))
      expect(status).not.toBe(0)
      expect(`${stdout}${stderr}`).toContain('planted.ts')
    },
    60_000,
  )
})
