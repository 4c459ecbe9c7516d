import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Format, lint, types, import direction, dead code: `npm run check`. All are run, so that one call shows all that is wrong. */
export const CHECKS = ['check:format', 'check:lint', 'check:types', 'check:imports', 'check:dead'] as const

if (process.argv[1] === import.meta.filename) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const failed = CHECKS.filter((check) => {
    const { status, stdout, stderr } = spawnSync(npm, ['run', '-s', check], {
      cwd: join(import.meta.dirname, '..'),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${check}`)
    if (status !== 0) console.log(`${stdout}${stderr}`)
    return status !== 0
  })
  process.exitCode = failed.length === 0 ? 0 : 1
}
