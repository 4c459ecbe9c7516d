import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, test } from 'vitest'

const COMMAND = fileURLToPath(new URL('../../../lib/cli/ocr.ts', import.meta.url))
const SAMPLES = fileURLToPath(new URL('../../../../shared/data/pictures/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ocr-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...files: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [COMMAND, ...files], { encoding: 'utf8' })
  return {
    status,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}
const save = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

/** Without spaces and in compatibility form, as the score of the samples is defined. */
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '')

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

describe('npm run -s ocr', () => {
  test('finds no text on an empty picture, and says of each bad file what is wrong with it', () => {
    const white = new PNG({ width: 40, height: 40 })
    white.data.fill(255)
    const png = PNG.sync.write(white)
    const huge = Buffer.from(png)
    huge.writeUInt32BE(100_000, 16)
    huge.writeUInt32BE(100_000, 20)
    const files = [
      save('white.png', png),
      join(folder, 'absent.png'),
      save('text.png', '不是图片'),
      save('empty.jpg', ''),
      save('cut.png', png.subarray(0, 40)),
      save('cut.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])),
      save('huge.png', huge),
    ]
    const { status, lines } = run(...files)
    expect(status).toBe(0)
    expect(lines.map(({ file }) => file)).toEqual(files)
    expect(lines[0]).toEqual({ file: files[0], ok: true, lines: [], text: '', lineHeight: 0 })
    expect(lines.slice(1).map(({ ok, reason }) => [ok, reason])).toEqual([
      [false, 'unreadable'],
      [false, 'not-a-picture'],
      [false, 'not-a-picture'],
      [false, 'damaged'],
      [false, 'damaged'],
      [false, 'too-large'],
    ])
  })

  test('fails when no picture could be read, and on a call without one', () => {
    expect(run(join(folder, 'absent.png')).status).toBe(1)
    expect(run().status).toBe(2)
  })

  test.skipIf(!existsSync(SAMPLES))(
    'reads 99 % of the characters of the sample pictures (skipped without the shared samples)',
    () => {
      const truth: { file: string; lines: string[] }[] = JSON.parse(
        readFileSync(join(SAMPLES, 'truth.json'), 'utf8'),
      )
      const { lines } = run(...truth.map(({ file }) => join(SAMPLES, file)))
      let wrong = 0
      let all = 0
      for (const [i, picture] of truth.entries()) {
        const wanted = bare(picture.lines.join(''))
        wrong += distance(bare(lines[i].text), wanted)
        all += wanted.length
        for (const { box, confidence } of lines[i].lines) {
          expect(box).toHaveLength(4)
          expect(confidence).toBeGreaterThanOrEqual(0.5)
        }
      }
      expect(1 - wrong / all).toBeGreaterThanOrEqual(0.99)
    },
    120_000,
  )
})
