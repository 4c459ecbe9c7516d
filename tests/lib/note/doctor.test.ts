import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../lib/note/doctor.ts'
import { documentOf } from './page.ts'

const page = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../pages', `${name}.html`), 'utf8')
const examine = (html: string, url: string) =>
  diagnose(() => documentOf(html), { url, now: Date.UTC(2026, 8, 1) })

const LIVE = page('p01-page-live')
const URL = 'https://www.xiaohongshu.com/explore/6a6295870fb86738b42c8354'

describe('the doctor', () => {
  const field = (html: string, name: string) => {
    const diagnosis = examine(html, URL)
    return diagnosis.ok ? diagnosis.fields.find((report) => report.field === name) : undefined
  }

  it('says for each field which selector hit, what kind of value came, and from where', () => {
    expect(field(LIVE, 'title')).toEqual({
      field: 'title',
      value: 'text(10)',
      source: 'page',
      selectors: [{ name: 'title', hit: '#detail-title', failed: [] }],
    })
    expect(field(LIVE, 'counts.shares')).toMatchObject({ value: 'number', source: 'state' })
  })

  it('shows the alternative that stood in for a renamed id, and what failed before it', () => {
    const renamed = LIVE.replaceAll('id="detail-title"', 'id="renamed"')
    expect(field(renamed, 'title')?.selectors).toEqual([
      { name: 'title', hit: '.note-content > .title', failed: ['#detail-title'] },
    ])
  })

  it('names a field that is lost and every selector that failed', () => {
    const lost = LIVE.replaceAll('"date"', '"gone"').replaceAll('bottom-container', 'gone')
    expect(field(lost, 'date')).toMatchObject({ value: 'none', source: 'none', selectors: [{ hit: null }] })
  })

  it('gives the reason where there is no note', () => {
    expect(examine(page('p13-gone'), URL)).toMatchObject({ ok: false, reason: 'gone' })
  })

  it('repeats nothing that anybody wrote', () => {
    const said = JSON.stringify(examine(LIVE, URL))
    for (const personal of [
      '风起',
      '保温杯',
      '充电宝',
      '6a6295870fb86738b42c8354',
      '5601c567fbb5522e53a50ae8',
      '刚刚',
    ]) {
      expect(said).not.toContain(personal)
    }
  })
})
