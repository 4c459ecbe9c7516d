import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkChain, linkEvent } from '../../../lib/cases/chain.ts'
import { commit } from '../../../lib/cases/commitment.ts'
import { sha256Hex } from '../../../lib/cases/digest.ts'
import type { CaseEvent, EventType, Json } from '../../../lib/cases/event.ts'
import { maskedPath } from '../../../lib/evidence/masked.ts'
import { closingData, type PackFile, packFiles, sealPack } from '../../../lib/evidence/pack.ts'
import { timeStampRequest } from '../../../lib/evidence/time-stamp.ts'
import { eventsOf } from '../cases/events-of.ts'

const PRODUCT = { name: '笔记善后', version: '0.1.0' }
const SAMPLE = new URL('../../../../shared/data/packs/good.zip', import.meta.url)

const body = { path: 'captures/0001-body.png', bytes: strToU8('not really a picture') }
const comments = { path: 'captures/0002-comments.png', bytes: strToU8('nor is this') }
const reply = commit('我们今天就查这一批。', '0'.repeat(32))
const author = commit('南岸的栗子', '1'.repeat(32))
const unused = commit('没有用到', '2'.repeat(32))

const captureOf = ({ path, bytes }: PackFile): [EventType, { [key: string]: Json }] => [
  'captured',
  { what: 'body', file: { path, sha256: sha256Hex(bytes), bytes: bytes.length, type: 'image/png' } },
]
const events = eventsOf(
  [
    'seen',
    {
      note: { id: 'n', title: '漏<script>水', body: '<img src=x onerror=alert(1)>', url: 'https://x/' },
      author: { commit: author.commit },
    },
  ],
  ['assessed', { nature: 'product-defect', risk: 'high' }],
  ['copied', { channel: 'public', text: { commit: reply.commit } }],
  captureOf(body),
  captureOf(comments),
)

function closed(files: PackFile[]): CaseEvent[] {
  const head = checkChain(events, { by: 'case' })
  const tail = head.ok ? { seq: events.length - 1, hash: head.head } : null
  const draft = { case: events[0]?.case ?? '', at: '2026-11-25T05:00:00.000Z', by: '店长' }
  const closing = linkEvent(
    { ...draft, type: 'exported', data: closingData(files) },
    { log: tail, case: tail },
  )
  return [...events, closing.event]
}

function pack(pictures: PackFile[] = [body, comments]): Uint8Array {
  const files = packFiles({ events, files: pictures, disclosed: [reply, unused] })
  return sealPack(files, closed(files), PRODUCT)
}

const jsonOf = (entry: Uint8Array | undefined): unknown => JSON.parse(strFromU8(entry ?? new Uint8Array()))
const linesOf = (entry: Uint8Array | undefined): string[] =>
  strFromU8(entry ?? new Uint8Array())
    .split('\n')
    .slice(0, -1)
const membersOf = (value: unknown): string[] => Object.keys(value as object).toSorted()

describe('an evidence pack', () => {
  const zip = pack()
  const entries = unzipSync(zip)

  it('is the same bytes each time it is made from the same case', () => {
    expect(Buffer.from(pack()).equals(Buffer.from(zip))).toBe(true)
    expect(Buffer.from(pack([comments, body])).equals(Buffer.from(zip))).toBe(true)
  })

  it('has the layout of the format', () => {
    expect(Object.keys(entries).toSorted()).toEqual([
      'SHA256SUMS',
      'VERIFY.md',
      body.path,
      comments.path,
      'case.json',
      'disclosed.json',
      'events.jsonl',
      'head.tsq',
      'index.html',
      'manifest.json',
    ])
  })

  it('holds each event as the bytes that the chain hashes, the closing one last', () => {
    const lines = linesOf(entries['events.jsonl'])
    const held = lines.map((line) => JSON.parse(line) as CaseEvent)
    const last = createHash('sha256')
      .update(lines.at(-1) ?? '')
      .digest('hex')
    expect(checkChain(held, { by: 'case' })).toEqual({ ok: true, head: last })
    expect(held.at(-1)?.type).toBe('exported')
    expect(jsonOf(entries['manifest.json'])).toMatchObject({
      made: held.at(-1)?.at,
      note: held[0]?.data.note,
      events: { count: held.length, head: last },
    })
  })

  it('is named whole: in the closing event, in the manifest and in the sums', () => {
    const all = Object.keys(entries).toSorted()
    const closing = JSON.parse(linesOf(entries['events.jsonl']).at(-1) ?? '') as CaseEvent
    const manifest = jsonOf(entries['manifest.json']) as { files: { path: string; sha256: string }[] }
    const sums = linesOf(entries.SHA256SUMS).map((line) => line.split('  '))
    const without = (...paths: string[]) => all.filter((path) => !paths.includes(path))
    const named = closing.data.files as { path: string; sha256: string }[]
    expect(named.map(({ path }) => path)).toEqual(
      without('events.jsonl', 'manifest.json', 'SHA256SUMS', 'head.tsq'),
    )
    expect(manifest.files.map(({ path }) => path)).toEqual(without('manifest.json', 'SHA256SUMS', 'head.tsq'))
    expect(sums.map(([, path]) => path)).toEqual(without('SHA256SUMS'))
    for (const { path, sha256 } of [...named, ...manifest.files]) {
      expect(sha256Hex(entries[path] ?? '')).toBe(sha256)
    }
  })

  it('discloses what was chosen, if an event commits to it, and nothing else', () => {
    expect(jsonOf(entries['disclosed.json'])).toEqual([reply])
    expect(Object.values(entries).some((bytes) => strFromU8(bytes).includes(author.value))).toBe(false)
  })

  it('can have a masked copy in the place of a picture', () => {
    const masked = { path: maskedPath(comments.path), bytes: strToU8('grey') }
    const held = unzipSync(pack([body, masked]))
    expect(Object.keys(held)).not.toContain(comments.path)
    const closing = JSON.parse(linesOf(held['events.jsonl']).at(-1) ?? '') as CaseEvent
    expect(closing.data.masked).toEqual([{ path: 'captures/0002-comments.masked.png', of: comments.path }])
    expect(strFromU8(held['index.html'] ?? new Uint8Array())).toContain(`src="${masked.path}"`)
  })

  it('does not end with anything but its closing event', () => {
    expect(() => sealPack([], events, PRODUCT)).toThrow()
  })

  it.skipIf(!existsSync(SAMPLE))('is built like the published sample (skipped without it)', () => {
    const sample = unzipSync(readFileSync(SAMPLE))
    const notPictures = (paths: string[]) => paths.filter((path) => !path.startsWith('captures/')).toSorted()
    expect(notPictures(Object.keys(entries))).toEqual(notPictures(Object.keys(sample)))
    for (const path of ['manifest.json', 'case.json']) {
      expect(membersOf(jsonOf(entries[path]))).toEqual(
        expect.arrayContaining(membersOf(jsonOf(sample[path]))),
      )
    }
    const closing = [entries, sample].map((files) => linesOf(files['events.jsonl']).at(-1) ?? '')
    const [ours, theirs] = closing.map((line) => JSON.parse(line) as CaseEvent)
    expect(membersOf(ours)).toEqual(membersOf(theirs))
    expect(membersOf(ours?.data)).toEqual(membersOf(theirs?.data))
    const theirEvents = linesOf(sample['events.jsonl']).map((line) => JSON.parse(line) as CaseEvent)
    expect(checkChain(theirEvents, { by: 'case' })).toEqual({
      ok: true,
      head: (jsonOf(sample['manifest.json']) as { events: { head: string } }).events.head,
    })
    expect(timeStampRequest(sample['manifest.json'] ?? new Uint8Array())).toEqual(sample['head.tsq'])
  })
})

describe('the page of a pack', () => {
  const html = strFromU8(unzipSync(pack())['index.html'] ?? new Uint8Array())

  it('runs nothing and fetches nothing, whatever an author wrote', () => {
    expect(html).not.toMatch(/<script|<style|<link|<img src=x|onerror=[^<]*>|(src|href)="(https?:)?\/\//)
    expect(html).toContain('漏&#60;script&#62;水')
  })

  it('shows pictures by relative path, and what is disclosed', () => {
    expect(html).toContain('src="captures/0001-body.png"')
    expect(html).toContain(reply.value)
    expect(html).toContain('（未公开）')
  })

  it('says in Chinese what happened', () => {
    for (const words of ['打开笔记', '产品问题，风险高', '公开回复', '截图 2 张'])
      expect(html).toContain(words)
    expect(html).not.toMatch(/product-defect|<dt>[a-z]+<\/dt>/)
  })

  it('takes any number that the page gave for a time', () => {
    for (const publishedAt of [1e300, -1, 0.5]) {
      const odd = eventsOf(['seen', { publishedAt, counts: { likes: { value: 12, certainty: 'rounded' } } }])
      const files = packFiles({ events: odd, files: [], disclosed: [] })
      const page = files.find(({ path }) => path === 'index.html')
      expect(strFromU8(page?.bytes ?? new Uint8Array())).toContain('赞 12（约数）')
    }
  })

  it('says so when a picture is not in the pack', () => {
    const without = strFromU8(unzipSync(pack([body]))['index.html'] ?? new Uint8Array())
    expect(without).toContain('此截图未放入证据包')
  })
})

describe('a pack in the hands of others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
  const has = (command: string): boolean => run(command, '--help').error === undefined
  beforeAll(() => writeFileSync(join(folder, 'case.zip'), pack()))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.skipIf(!has('unzip') || !has('sha256sum'))(
    'unpacks with unzip and agrees with sha256sum (skipped without them)',
    () => {
      expect(run('unzip', '-t', 'case.zip').stdout).toContain('No errors detected')
      expect(run('unzip', '-q', '-o', 'case.zip').status).toBe(0)
      expect(run('sha256sum', '--strict', '-c', 'SHA256SUMS').status).toBe(0)
    },
  )

  it.skipIf(!has('zipinfo'))(
    'holds plain files made by Unix, at one fixed time (skipped without zipinfo)',
    () => {
      const listed = run('zipinfo', '-T', 'case.zip').stdout.split('\n').slice(2, -2)
      expect(listed).toHaveLength(10)
      for (const line of listed) expect(line).toMatch(/^-rw-r--r--\s+\S+\s+unx\s.*20260101\.000000/)
    },
  )

  it.skipIf(!has('openssl'))(
    'has the time stamp request that openssl makes (skipped without openssl)',
    () => {
      const files = unzipSync(pack())
      writeFileSync(join(folder, 'm.json'), files['manifest.json'] ?? new Uint8Array())
      run('openssl', 'ts', '-query', '-data', 'm.json', '-sha256', '-cert', '-no_nonce', '-out', 'q.tsq')
      expect(readFileSync(join(folder, 'q.tsq')).equals(Buffer.from(files['head.tsq'] ?? []))).toBe(true)
    },
  )

  it('has the published request for a file of three bytes', () => {
    const request = Buffer.from(timeStampRequest(strToU8('{}\n')))
    expect(request).toHaveLength(59)
    expect(request.toString('hex')).toMatch(
      /ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e4423560101ff$/,
    )
  })
})
