import type { CaseEvent, Json } from '../cases/event.ts'
import { caseState } from '../cases/state.ts'
import { beijingClock } from '../time.ts'
import { definitions, escaped } from './html.ts'
import { maskedPath } from './masked.ts'
import { EVENT_NAMES, NATURE_NAMES, RISK_NAMES, STATUS_NAMES } from './words.ts'

/**
 * The case for people: plain HTML, readable without script, style or network, every text escaped. `values` are
 * the disclosed ones by commitment, `paths` the pack's pictures: a masked one stands in for its original.
 */
export function indexHtml(
  events: readonly CaseEvent[],
  values: ReadonlyMap<string, string>,
  paths: ReadonlySet<string>,
): string {
  const state = caseState(events)
  const note = (events[0]?.data.note ?? {}) as { url?: string }
  const title = escaped(state.title ?? '（没有标题）')
  const items = events.map((event) => `<li>${itemOf(event, values, paths)}</li>`)
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>证据包：${title}</title>
<body style="max-width:52em;margin:2em auto;padding:0 1em;font-family:sans-serif;line-height:1.6">
<h1>${title}</h1>
<dl>
<dt>网址</dt><dd>${escaped(note.url ?? '–')}</dd>
<dt>笔记编号</dt><dd>${escaped(state.id)}</dd>
<dt>判断</dt><dd>${NATURE_NAMES[state.nature]}，风险${RISK_NAMES[state.risk]}</dd>
<dt>状态</dt><dd>${STATUS_NAMES[state.status]}</dd>
<dt>记录</dt><dd>${events.length} 件，其中截图 ${state.captures.length} 张；${clockOf(state.openedAt)} 至 ${clockOf(state.lastAt)}</dd>
</dl>
<p>时间为北京时间，取自本机时钟。这份记录能显示各件记录与截图互相吻合；它不能证明内容属实，也不能单凭自己证明何时已经存在。核验方法见 <a href="VERIFY.md">VERIFY.md</a>。</p>
<h2>经过</h2>
<ol>
${items.join('\n')}
</ol>
</body>
</html>
`
}

function itemOf(event: CaseEvent, values: ReadonlyMap<string, string>, paths: ReadonlySet<string>): string {
  const head = `<p><time datetime="${escaped(event.at)}">${clockOf(event.at)}</time> <strong>${EVENT_NAMES[event.type]}</strong>（经手人：${escaped(event.by)}）</p>`
  // The files of an earlier pack say nothing to people.
  const { files: _files, masked: _masked, note, ...data } = event.data
  const members = { ...(note as { [key: string]: Json } | undefined), ...data }
  return `${head}${definitions(members, values)}${pictureOf(event, paths)}`
}

function pictureOf({ type, data }: CaseEvent, paths: ReadonlySet<string>): string {
  const path = (data.file as { path?: Json } | undefined)?.path
  if (type !== 'captured' || typeof path !== 'string') return ''
  const masked = maskedPath(path)
  const shown = [path, masked].find((candidate) => paths.has(candidate))
  if (shown === undefined) return '<p>（此截图未放入证据包）</p>'
  const caption = shown === masked ? '<p>（已遮盖；原图由商家保存，SHA-256 见上）</p>' : ''
  return `<p><img src="${escaped(shown)}" alt="${escaped(shown)}" style="max-width:100%;border:1px solid #ccc"></p>${caption}`
}

const clockOf = (at: string): string => beijingClock(Date.parse(at))
