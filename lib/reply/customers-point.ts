import type { Quote } from '../assess/assessment.ts'
import type { Note } from '../note/note.ts'

/** Long enough for “泵头按两下就断了”, short enough to stand inside a sentence of ours. */
const MAX_CHARS = 14
/** Emoji, and the site's own written as [哭惹R]. */
const EMOJI = /\[[^[\]\s]{1,8}\]|\p{Extended_Pictographic}|\uFE0F/gu
const CLAUSE = /[^，。！？；：\n、,.!?;:…~～|“”「」"()（）]+/g
/** What leads into a point and would sound odd in our mouth, or speaks of the writer. */
const LEAD_IN =
  /^(?:但是?|可是|然后|结果|而且|并且|不过|就是|真的|其实|反正|居然|竟然|果然|关键(?:是)?|(?:我(?:们家|家|们)?|自己|今天|昨天|前天|现在)的?|刚刚?|听(?:人)?说|据说|还是|又|也|都|才|就|\s)+/
const TAIL = /[啊呀呢吧嘛哦哈喔\s]+$/
const HAN = /\p{Script=Han}/gu
/** Insults, calls and threats: words that we say back to nobody. */
const UNFIT =
  /垃圾|骗|傻|狗|滚|死|屎|妈的|他妈|操|恶心|黑心|奸商|无良|缺德|脑残|有病|贱|(?:太|真|巨|被)坑|坑(?:人|爹|货|钱)|智商税|割韭菜|避雷|别买|差评|投诉|举报|曝光|律师|报警|起诉|同行|水军|\bsb\b/i
/** Addresses, numbers, topics, braces; and persons, who would be wrong from the shop's mouth; and questions. */
const NOT_OURS = /[@#{}[\]\n]|https?|\d{6,}|[我俺咱你您她]|(?<!其)他|吗|有没有|是不是|为啥|为什么/
const STAFF =
  /小[张王李赵刘陈杨周吴徐孙朱胡郭何罗郑梁谢宋许韩]|[张王李赵刘陈杨周吴徐孙朱胡郭何罗郑梁谢宋许韩](?:某|先生|女士|小姐|经理|店长|老师|师傅)/

/**
 * The author's own point in the author's own words: the clause around the first quote of title or body that
 * can be said back, else the quote itself. Always a piece of the note. `names` are persons and rivals that
 * must not be in it. Null when nothing is short, clean and whole enough. A name of staff is known by its form
 * only, so an unusual one can pass: the person reads the reply before it is sent.
 */
export function customersPoint(
  note: Note,
  quotes: readonly Quote[],
  names: readonly string[] = [],
): string | null {
  const isFit = (point: string): boolean =>
    (point.match(HAN)?.length ?? 0) >= 2 &&
    [...point].length <= MAX_CHARS &&
    ![UNFIT, NOT_OURS, STAFF].some((pattern) => pattern.test(point)) &&
    !names.some((name) => name !== '' && point.includes(name))

  for (const quote of quotes) {
    if (quote.in !== 'title' && quote.in !== 'body') continue
    const text = quote.in === 'title' ? (note.title ?? '') : note.body
    for (const words of [clauseAt(text, quote.start), quote.quote]) {
      const point = words.trim().replace(LEAD_IN, '').replace(TAIL, '')
      if (isFit(point)) return point
    }
  }
  return null
}

/** The clause that holds an offset, or nothing where the offset stands on a mark or in a question. */
function clauseAt(text: string, offset: number): string {
  // A comma in place of each emoji ends the clause there and keeps the offsets.
  const plain = text.replace(EMOJI, (emoji) => ','.repeat(emoji.length))
  const clause = [...plain.matchAll(CLAUSE)].find(
    (match) => match.index <= offset && offset < match.index + match[0].length,
  )
  if (!clause) return ''
  const end = clause.index + clause[0].length
  return /[?？]/.test(plain.charAt(end)) ? '' : clause[0]
}
