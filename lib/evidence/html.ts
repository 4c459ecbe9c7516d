import type { Json } from '../cases/event.ts'
import { beijingClock } from '../time.ts'
import { MEMBER_NAMES, VALUE_NAMES } from './words.ts'

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`)

type Members = { [key: string]: Json }

/** A definition list that reads well without style. A commitment shows its value where `values` has it. */
export function definitions(data: Members, values: ReadonlyMap<string, string>): string {
  const rows = Object.entries(data).map(
    ([member, value]) =>
      `<dt>${nameOf(member)}</dt><dd style="white-space:pre-wrap">${shown(member, value, values)}</dd>`,
  )
  return rows.length > 0 ? `<dl>${rows.join('')}</dl>` : ''
}

const nameOf = (member: string): string => escaped(MEMBER_NAMES[member] ?? member)

/** The time of publishing comes from the page, which may say anything. */
const isInstant = (ms: number): boolean => !Number.isNaN(new Date(ms).getTime())

function shown(member: string, value: Json, values: ReadonlyMap<string, string>): string {
  if (value === null || value === '') return '–'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') {
    return member === 'publishedAt' && isInstant(value) ? `${beijingClock(value)}（北京时间）` : String(value)
  }
  if (typeof value === 'string') return escaped(VALUE_NAMES[member]?.[value] ?? value)
  if (Array.isArray(value)) {
    const items = value.map((item) => `<li>${shown(member, item, values)}</li>`)
    return items.length > 0 ? `<ul>${items.join('')}</ul>` : '–'
  }
  if (typeof value.commit === 'string') return escaped(values.get(value.commit) ?? '（未公开）')
  if (typeof value.certainty === 'string') {
    return `${shown('value', value.value ?? null, values)}（${shown('certainty', value.certainty, values)}）`
  }
  return Object.entries(value)
    .map(([inner, part]) => `${nameOf(inner)} ${shown(inner, part, values)}`)
    .join('，')
}
