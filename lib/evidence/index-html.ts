import type { CaseEvent, Disclosure, EventType, Json } from '../cases/event.ts'
import type { CaseState } from '../cases/state.ts'
import { beijingClock } from '../time.ts'

/** A pack is handed to people in China, so its page is Chinese whatever the language of the interface. */
const NAMES: Record<EventType, string> = {
  seen: '打开笔记',
  assessed: '评估',
  overridden: '经手人改了判断',
  drafted: '写了草稿',
  copied: '复制了话术',
  posted: '确认公开回复已发',
  messaged: '确认私信已发',
  'order-looked-up': '核对订单',
  captured: '截图',
  'report-prepared': '准备举报',
  'report-submitted': '确认举报已提交',
  'report-accepted': '举报成立',
  'report-rejected': '举报未通过',
  appealed: '申诉',
  'legal-step': '法律途径',
  solved: '已解决',
  'note-gone': '笔记已看不到',
  reopened: '重新打开',
  exported: '导出证据包',
  'clock-changed': '本机时钟有变动',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`)

/** The case for people: plain HTML, no script, no style from outside, pictures by relative path. */
export function indexHtml(state: CaseState, events: CaseEvent[], disclosed: Disclosure[]): string {
  const values = new Map(disclosed.map(({ commit, value }) => [commit, value]))
  const note = (events[0]?.data.note ?? {}) as { title?: string | null; body?: string; url?: string }
  const items = events.map((event) => {
    const path = pathOf(event)
    const picture = path
      ? `<p><img src="${escaped(path)}" alt="${escaped(path)}" style="max-width:100%;border:1px solid #ccc"></p>`
      : ''
    return `<li><p><time datetime="${event.at}">${beijingClock(Date.parse(event.at))}</time> ${NAMES[event.type]} · ${escaped(event.by)}</p><pre style="white-space:pre-wrap">${escaped(readable(event.data, values))}</pre>${picture}</li>`
  })
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>证据包：${escaped(note.title ?? '（没有标题）')}</title>
<body style="max-width:52em;margin:2em auto;padding:0 1em;font-family:sans-serif;line-height:1.6">
<h1>${escaped(note.title ?? '（没有标题）')}</h1>
<p>${escaped(note.url ?? '')}</p>
<blockquote style="white-space:pre-wrap">${escaped(note.body ?? '')}</blockquote>
<p>记录 ${events.length} 件，截图 ${state.captures.length} 张。时间为北京时间，取自本机时钟。核验方法见 <a href="VERIFY.md">VERIFY.md</a>。</p>
<ol>
${items.join('\n')}
</ol>
</body>
</html>
`
}

function pathOf(event: CaseEvent): string | null {
  const file = event.data.file as { path?: Json } | undefined
  return event.type === 'captured' && typeof file?.path === 'string' ? file.path : null
}

/** One member a line; a commitment shows its value where that is disclosed, else says that it is not. */
function readable(data: { [key: string]: Json }, values: Map<string, string>): string {
  const text = (value: Json): string => {
    if (typeof value !== 'object' || value === null) return String(value ?? '–')
    if (Array.isArray(value)) return value.map(text).join('；') || '–'
    if (typeof value.commit === 'string') return values.get(value.commit) ?? '（未公开）'
    return Object.entries(value)
      .map(([key, inner]) => `${key} ${text(inner)}`)
      .join('，')
  }
  return Object.entries(data)
    .filter(([key]) => key !== 'note' && key !== 'files')
    .map(([key, value]) => `${key}: ${text(value)}`)
    .join('\n')
}
