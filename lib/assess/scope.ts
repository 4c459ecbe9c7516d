/**
 * Whether a text asserts what a span of it says. “不是质量问题” does not say that the quality is bad, “会不会起火”
 * does not say that it burns, and what the shop is quoted with is not the author's word.
 */
export type Scope = 'asserted' | 'suspected' | 'negated' | 'hypothetical' | 'quoted'

const CLAUSE_END = /[，。！？!?；;\n、,…]/
/** Words that begin with a negation and deny nothing. */
const NO_DENIAL =
  /没想到|没成想|不料|不仅|不但|不光|不只|不止|不到|不小心|不得不|忍不住|受不了|不知道|不说|要不是|差点没|没(?:用|穿|戴|过|吃|洗|开)(?:了)?(?:几|两|\d|一|多|到)/g
const DENIAL =
  /(?:没有?|不(?:是|会|再|太|怎么|算|用|存在|像|觉得|要)?|毫?无|未|并非|绝不|从不|别|免|零|防|抗)[^，。的了]{0,3}$/
const SUPPOSITION =
  /会不会|是否|是不是|如果|要是|万一|害?怕(?!是)|担心|假如|(?:怎么|如何)(?:样)?(?:分辨|辨别|判断|识别|看|避免|预防)?|有没有|避免|防止|小心|以免|谨防|容易.{0,4}$/
/** The author believes it and does not know: enough for what the note is about, not for a fact. */
const SUSPICION = /怀疑|疑似|估计|该不会|怕不?是|莫不是|像是|感觉是/
const SAYS = /(?:说|回|称|讲|写|道|问|表示|回复|：|:)\s*$/
const QUOTES = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
] as const

export function scopeOf(text: string, start: number, end: number): Scope {
  if (isQuoted(text, start, end) || isTopic(text, start)) return 'quoted'
  let from = start
  while (from > 0 && !CLAUSE_END.test(text[from - 1] ?? '')) from -= 1
  const before = text.slice(from, start)
  if (DENIAL.test(before.replace(NO_DENIAL, ''))) return 'negated'
  if (SUPPOSITION.test(before) || isQuestion(text, end)) return 'hypothetical'
  return SUSPICION.test(before) ? 'suspected' : 'asserted'
}

/** Words of somebody else: in quotation marks that follow a verb of saying. */
function isQuoted(text: string, start: number, end: number): boolean {
  return QUOTES.some(([open, close]) => {
    const opened = text.lastIndexOf(open, start)
    if (opened < 0 || !SAYS.test(text.slice(0, opened))) return false
    const closed = text.indexOf(close, opened + 1)
    return closed >= end - 1 && closed > start
  })
}

/** A topic (`#避雷`) files a note under a word that others chose; it asserts nothing. */
const isTopic = (text: string, start: number): boolean => /#[^\s#，。！？]*$/.test(text.slice(0, start))

/** The span's own clause ends as a question of possibility. */
const isQuestion = (text: string, end: number): boolean =>
  /^[^，。！!；;\n]{0,6}(?:吗|么)[？?]?/.test(text.slice(end))
