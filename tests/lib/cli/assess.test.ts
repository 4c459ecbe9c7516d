import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const run = (name: string, input: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'lib/cli', `${name}.ts`), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })

describe('npm run assess', () => {
  it('answers each line in its order, tells what is wrong with a bad one, and goes on', () => {
    const lines = [
      '{"id":"a","body":"杯子漏水","likes":"1.2万","comments":["我的也漏",{"text":"退了","isAuthor":true}]}',
      'not json',
      '{"id":"c"}',
      '{"id":"d","title":"空瓶","body":"强烈推荐","comments":3}',
    ]
    const { stdout, status } = run('assess', lines.join('\n'))
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(answers[0]).toMatchObject({
      id: 'a',
      nature: 'product-defect',
      risk: 'high',
      strategy: 'respond-now',
    })
    expect(answers[1]).toMatchObject({ line: 2, error: expect.any(String) })
    expect(answers[2]).toMatchObject({ line: 3, id: 'c', error: expect.any(String) })
    expect(answers[3]).toMatchObject({ id: 'd', nature: 'not-negative' })
  })

  it('ends a line at a line feed alone, and overlooks a byte order mark and empty lines', () => {
    const input = `\ufeff{"id":1,"body":"杯子\u2028漏水"}\r\n\n{"id":2}`
    const answers = run('assess', input)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toMatchObject([
      { id: 1, nature: 'product-defect' },
      { line: 3, id: 2 },
    ])
  })

  it('streams: twenty thousand lines in memory that does not grow with them', () => {
    const input = `${JSON.stringify({ id: 1, body: '下单九天还没发货，客服不回，气死了' })}\n`.repeat(20_000)
    const { stdout } = run('assess', input)
    expect(stdout.trimEnd().split('\n')).toHaveLength(20_000)
  }, 60_000)

  it('explains itself', () => {
    expect(run('assess', '', '--help').stdout).toContain('JSON')
  })

  const shared = join(root, '../shared')
  it.skipIf(!existsSync(shared))(
    'keeps its figure on real texts (skipped without the shared samples)',
    () => {
      const { stdout } = run('assess', readFileSync(join(shared, 'data/dev-texts.jsonl'), 'utf8'))
      const file = join(tmpdir(), `assess-${process.pid}.jsonl`)
      writeFileSync(file, stdout)
      const scored = spawnSync(
        process.execPath,
        [join(shared, 'tools/score-assess.mjs'), join(shared, 'data/dev.jsonl'), file, '--json'],
        { encoding: 'utf8' },
      )
      const { all } = JSON.parse(scored.stdout) as {
        all: { macroF1: number; genuineAsSmear: number; highCalledLow: number }
      }
      expect(all.macroF1).toBeGreaterThan(0.58)
      expect(all.genuineAsSmear).toBe(0)
    },
  )
})

describe('npm run wordings', () => {
  it('gives every wording with its slots', () => {
    const rows = run('wordings', '')
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.length).toBeGreaterThan(54)
    for (const row of rows) {
      expect(row).toMatchObject({
        id: expect.any(String),
        nature: expect.any(String),
        channel: expect.any(String),
      })
      for (const slot of row.slots) expect(row.text).toContain(`{${slot}}`)
    }
  })
})
