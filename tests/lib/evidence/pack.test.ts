import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkEvent, type Tail } from '../../../lib/cases/chain.ts'
import { commit } from '../../../lib/cases/commitment.ts'
import type { CaseEvent, EventType, Json } from '../../../lib/cases/event.ts'
import { closingData, packFiles, sealPack } from '../../../lib/evidence/pack.ts'

const NOTE = '0123456789abcdef01234567'
const PRODUCT = { name: '笔记善后', version: '0.1.0' }
const picture = { path: 'captures/0001-body.png', bytes: strToU8('not really a picture') }
const reply = commit('我们今天就查这一批。', '0'.repeat(32))

function chain() {
  let tail: Tail | null = null
  return (type: EventType, data: { [key: string]: Json }): CaseEvent => {
    const linked = linkEvent(
      { case: NOTE, at: '2026-11-25T04:00:00.000Z', by: '店长', type, data },
      { log: tail, case: tail },
    )
    tail = { seq: linked.event.seq, hash: linked.hash }
    return linked.event
  }
}

function pack(): Uint8Array {
  const add = chain()
  const events = [
    add('seen', {
      note: { id: NOTE, title: '漏<script>水', body: '<img src=x onerror=alert(1)>', url: 'https://x/' },
    }),
    add('assessed', { nature: 'product-defect', risk: 'high' }),
    add('copied', { channel: 'public', text: { commit: reply.commit } }),
    add('captured', {
      what: 'body',
      file: { path: picture.path, sha256: createHash('sha256').update(picture.bytes).digest('hex') },
    }),
  ]
  const files = packFiles({ events, files: [picture], disclosed: [reply] })
  return sealPack(files, [...events, add('exported', closingData(files))], PRODUCT)
}

describe('an evidence pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  const has = (command: string): boolean => run(command, '--help').error === undefined
  let zip: Uint8Array
  beforeAll(() => {
    zip = pack()
    writeFileSync(join(folder, 'case.zip'), zip)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is the same bytes each time it is made from the same case', () => {
    expect(Buffer.from(pack()).equals(Buffer.from(zip))).toBe(true)
  })

  it('is laid out as the format says', () => {
    expect(Object.keys(unzipSync(zip)).toSorted()).toEqual([
      'SHA256SUMS',
      'VERIFY.md',
      'captures/0001-body.png',
      'case.json',
      'disclosed.json',
      'events.jsonl',
      'head.tsq',
      'index.html',
      'manifest.json',
    ])
  })

  it.skipIf(!has('unzip') || !has('sha256sum'))(
    'unpacks and checks with unzip and sha256sum (skipped without them)',
    () => {
      expect(run('unzip', '-q', '-o', 'case.zip').status).toBe(0)
      expect(run('sha256sum', '-c', 'SHA256SUMS').status).toBe(0)
      expect(readdirSync(folder)).toContain('VERIFY.md')
    },
  )

  it.skipIf(run('openssl', 'version').error !== undefined)(
    'holds the request that openssl makes for its manifest (skipped without openssl)',
    () => {
      const files = unzipSync(zip)
      writeFileSync(join(folder, 'm.json'), files['manifest.json'] ?? new Uint8Array())
      run('openssl', 'ts', '-query', '-data', 'm.json', '-sha256', '-cert', '-no_nonce', '-out', 'q.tsq')
      expect(readFileSync(join(folder, 'q.tsq')).equals(Buffer.from(files['head.tsq'] ?? []))).toBe(true)
    },
  )

  it('shows the case to people without running anything that an author wrote', () => {
    const html = new TextDecoder().decode(unzipSync(zip)['index.html'])
    expect(html).not.toMatch(/<script|<img src=x|https?:\/\/[^<]*\.(js|css)/)
    expect(html).toContain('我们今天就查这一批。')
    expect(html).toContain('src="captures/0001-body.png"')
  })
})
