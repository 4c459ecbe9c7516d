import type { Nature, Risk } from '../../lib/assess/assessment.ts'
import { partOf } from '../../lib/cases/capture-parts.ts'
import type { CaseEvent, Disclosure, Json } from '../../lib/cases/event.ts'
import type { Channel } from '../../lib/reply/channel.ts'
import { beijingClock } from '../../lib/time.ts'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/zh.ts'
import { Picture } from './Picture.tsx'

/** The events of a case in the order of its chain, with the values behind their commitments. */
export function Timeline(props: { noteId: string; events: CaseEvent[]; disclosures: Disclosure[] }) {
  const words = useWords()
  const values = new Map(props.disclosures.map((d) => [d.commit, d.value]))
  return (
    <ol class="time">
      {props.events.map((event, i) => {
        const clock = beijingClock(Date.parse(event.at))
        const before = props.events[i - 1]
        const isNewDay = !before || beijingClock(Date.parse(before.at)).slice(0, 10) !== clock.slice(0, 10)
        const path = pathOf(event)
        const detail = detailOf(event, values, words)
        return (
          <li key={event.seq}>
            <time class="num" dateTime={event.at} title={clock}>
              {isNewDay && <small>{clock.slice(5, 10)}</small>}
              {clock.slice(11, 16)}
            </time>
            <div>
              {words.events[event.type]}
              {detail && <small>{detail}</small>}
              {path && <Picture noteId={props.noteId} path={path} />}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function pathOf(event: CaseEvent): string | null {
  const { file } = event.data
  return event.type === 'captured' && isObject(file) && typeof file.path === 'string' ? file.path : null
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function detailOf(event: CaseEvent, values: Map<string, string>, words: Words): string {
  const { data } = event
  const text = (value: Json | undefined): string => {
    if (typeof value === 'string') return value
    if (isObject(value) && typeof value.commit === 'string') {
      return values.get(value.commit) ?? words.record.masked
    }
    return ''
  }
  switch (event.type) {
    case 'assessed':
    case 'overridden':
      return [
        words.natures[data.nature as Nature],
        words.risk(data.risk as Risk),
        event.type === 'overridden' ? text(data.why) : '',
      ]
        .filter(Boolean)
        .join(' · ')
    case 'copied':
      return `${words.channels[data.channel as Channel]} · 「${text(data.text)}」`
    case 'order-looked-up':
      return `${text(data.number)} · ${data.outcome === 'found' ? words.talk.found : words.talk.notFound}`
    case 'captured':
      return words.parts[partOf(String(data.what))]
    case 'report-submitted':
    case 'report-accepted':
    case 'report-rejected':
      return text(data.reason)
    case 'solved':
      return text(data.how)
    default:
      return ''
  }
}
