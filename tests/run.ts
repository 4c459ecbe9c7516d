import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** All tests: the static checks, then vitest (unit and end to end). Ends with `N passed, N failed`. */
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'tests-'))
const report = join(folder, 'report.json')

const checks = spawnSync(process.execPath, [join(root, 'tests/check.ts')], { cwd: root, stdio: 'inherit' })
spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
)

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  success: boolean
}

let result: Report = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, success: false }
try {
  result = JSON.parse(readFileSync(report, 'utf8')) as Report
} catch {
  console.error('vitest gave no report')
}
rmSync(folder, { recursive: true })

const passed = result.numPassedTests + (checks.status === 0 ? 1 : 0)
// A file that cannot be loaded fails without a failed test in it.
const failed =
  result.numFailedTests + (checks.status === 0 ? 0 : 1) + (result.success || result.numFailedTests ? 0 : 1)
console.log(
  `${passed} passed, ${failed} failed${result.numPendingTests ? `, ${result.numPendingTests} skipped` : ''}`,
)
process.exitCode = failed === 0 ? 0 : 1
