import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import expected from '../../pages/expected.json' with { type: 'json' }
import { ID, pageHtml } from '../note/page.ts'

const COMMAND = fileURLToPath(new URL('../../../lib/cli/read.ts', import.meta.url))
const PAGES = fileURLToPath(new URL('../../pages/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'read-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' })
  return { status, stderr, stdout, lines: stdout.split('\n').filter(Boolean) }
}

const save = (name: string, bytes: string | Buffer): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

describe('npm run -s read', () => {
  test('gives a line a file, in order, as expected', () => {
    const files = expected.map(({ file }) => join(PAGES, file))
    const { status, stderr, lines } = run(...files)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const readings = lines.map((line) => JSON.parse(line))
    expect(readings.map(({ file }) => file)).toEqual(files)
    for (const [i, { ok, note, reason }] of expected.entries()) {
      expect(readings[i]).toMatchObject(ok ? { ok, note } : { ok, reason })
    }
  })

  test('reads gzip, and takes address and time from the call', () => {
    const file = save('page.html.gz', gzipSync(pageHtml({ date: '昨天 12:30 浙江' })))
    const url = `https://www.rednote.com/discovery/item/${ID}?xsec_token=AB`
    const { lines, stdout } = run('--url', url, '--now', '2026-01-01T00:30:00+08:00', file)
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file, ok: true, note: { id: ID, date: { day: '2025-12-31', place: '浙江' } } },
    ])
    expect(stdout).not.toContain('xsec_token')
  })

  test('says of each file that it cannot read why, and goes on', () => {
    const files = [join(folder, 'absent.html'), save('bad.html.gz', 'no gzip'), save('empty.html', '')]
    const { status, lines } = run(...files)
    expect(status).toBe(0)
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { file: files[0], ok: false, reason: 'unreadable', detail: expect.stringContaining('ENOENT') },
      { file: files[1], ok: false, reason: 'unreadable', detail: expect.any(String) },
      { file: files[2], ok: false, reason: 'not-a-note' },
    ])
  })

  test('fails when no file could be read', () => {
    expect(run(join(folder, 'absent.html')).status).toBe(1)
  })

  test('refuses a wrong call on stderr', () => {
    for (const args of [[], ['--nonsense', 'x.html'], ['--now', 'soon', 'x.html']]) {
      const { status, stdout, stderr } = run(...args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toContain('npm run -s read')
    }
  })

  test('explains itself', () => {
    const { status, stdout } = run('--help')
    expect(status).toBe(0)
    expect(stdout).toContain('npm run -s read -- [--url URL] [--now ISO] FILE')
  })
})
