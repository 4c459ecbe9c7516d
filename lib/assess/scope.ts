import { anyOf } from './any-of.ts'

/**
 * Whether a text asserts what a span of it says. “不是质量问题” does not say that the quality is bad, “会不会起火”
 * does not say that it burns, and what the shop is quoted with is not the author's word.
 */
export type Scope = 'asserted' | 'suspected' | 'negated' | 'hypothetical' | 'quoted'

/** Authors often put a space, a line break or an emoji (its second code unit) where a comma would stand. */
const CLAUSE_END = /[，。！？!?；;,…~～\s[\]\p{Extended_Pictographic}\udc00-\udfff]/u
/** Longer clauses are texts without punctuation; a word so far back rules nothing. */
const CLAUSE_CHARS = 40
/** A quotation longer than this is taken for the author's own text with a forgotten quotation mark. */
const QUOTATION_CHARS = 120
/** Longest name of a topic that the site allows, and its mark. */
const TOPIC_CHARS = 40

/** Words that look like a denial and deny nothing. */
const NO_DENIAL = anyOf(
  /没想到|没成想|没料到|没法|好不容易|不料|不知(?:道|怎么)?|不仅|不但|不光|不只|不止|不到|不小心|不得[不已]|不愧|不免|难免|不是一般/,
  /不如说|不然|不懂|不明白|不理解|不断|不停|不敢(?:相)?信|不可思议|不忍直视|不一会|忍不住|受不了|不说|要不是|差点没/,
  /没(?:用|穿|戴|过|吃|洗|开|住|骑|坐|玩|喝|涂|擦)?(?:了|过|到)?(?:几|两|半|一会|多久|多会|\d)/,
  /没(?:有)?人(?:理|管|回|处理|负责)|没(?:有)?(?:质量|品质|良心|诚信|信誉|保障)/,
  // Affirmed by denying: rhetorical questions and double negation.
  /难道(?:这)?不|这不就?是?|可不就?是|不就是|还不是|又不是第一次|不是没有?|不可能不|怎么不|何尝不/,
)
/** What may stand between a denial and the thing denied: fillers, then a list, then a few characters. */
const FILLER = '(?:出现|发生|遇到|感觉|觉得|任何|什么|一点|丝毫|所谓的?|存在|产生|导致|引起|过|到|有)*'
const LISTED = '(?:[^，。、]{1,6}(?:、|或者?|和|及|也不|也没有?|不))*'
const DENIED_VERB = '处理|解决|回|管|理|承认|赔|退|修|换|给|送|收|看|说|买'
const DENIAL = new RegExp(
  [
    `(?:(?<!有)没有?(?!${DENIED_VERB})|(?<!会)不会|(?<!是)不是|不(?:再|太|怎么|算|用|存在|像|觉得|要|至于|容易)|毫?无|并非|绝非|从不|从未|未曾?(?!来)|(?<![特区级分个告性类])别(?![人家的扭致墅名])(?:再)?)${FILLER}${LISTED}[^，。、的了就才又却反倒还人]{0,3}$`,
    // Before a verb of its own a bare 不 denies that verb only: 不承认漏水.
    '(?:(?<![会是有能好])不|不很|不那么)$',
  ].join('|'),
)
/** Prefixes of compounds, so only right before the word: 防漏, 抗过敏, 零差评, 免投诉. */
const PREVENTS = /(?:防|抗|零|(?<!难)免|0)$/
/** The same said after it: “过敏什么的完全没有”. */
const DENIED_AFTER =
  /^(?:什么的|之类的?|这些|情况|问题|现象|反应)?(?:都|是|也|完全|根本|从来|统统)*(?:没有?(?:过|出现过?|发生过?|遇到过?)?|不存在|不会有?)(?=[，。！!~～；;\s]|$)/
/** What a remedy is for is not what it does: adverts name a trouble to promise its end. */
const REMEDY =
  /(?<![不没未])(?:改善|解决|告别|拯救|针对|缓解|减少|摆脱|远离|修护|修复|去除|专治|应对|对付|舒缓|适合|拜拜)[^，。！？]{0,8}$/
const REMEDIED = /^[^，。！？]{0,4}(?:救星|克星|人群|星人|拜拜|(?:得到)?改善|减少|消失|好多了|都?没了)/
/** “不是假货是什么”: the question denies the denial. */
const WHAT_ELSE = /^[^，。！]{0,2}(?:(?:还|又)?(?:能)?是(?:什么|啥)|吗)/
const DENIES_IN_QUESTION = /(?:不是|难道)[^，。]{0,4}$/

const SUPPOSITION =
  /会不会|是否|是不是|如果|要是(?!不)|万一|(?:害|就|很|最|好|真)?怕(?!是)|担心|假如|假设|假使|(?:怎么|如何)(?:样)?(?:分辨|辨别|判断|识别|看|避免|预防)|有没有|避免|防止|以免|谨防|为了不|(?<!不)小心|当心|(?<!不)容易.{0,4}$/
/** Looking for others with the same trouble, or naming a fear that came true, supposes nothing. */
const NO_SUPPOSITION =
  /有没有.{0,6}(?:也|一样|跟我|和我|同款)|(?:最)?(?:怕|担心)(?:的|什么)(?:就?来什么|事|还是)?/g
/** The author believes it and does not know: enough for what the note is about, not for a fact. */
const SUSPICION = /怀疑|疑似|估计|该不会|怕不?是|莫不是|像是|感觉是/
const SAYS = /(?:说|回|称|讲|写|道|问|表示|回复|：|:)\s*$/
/** The span's own clause ends as a question of possibility; 什么 and 怎么 are no such question. */
const ASKS = /^[^，。！!；;\n]{0,6}(?:吗|(?<![什怎这那多要])么(?=[？?，。！\s]|$))/
const QUOTES = ['“”', '‘’', '「」', '『』', '""', "''"] as const

/** Looks at a bounded stretch on both sides, so that a text of any length is read in linear time. */
export function scopeOf(text: string, start: number, end: number): Scope {
  if (isQuoted(text, start, end) || isTopic(text, start)) return 'quoted'
  const before = clauseBefore(text, start)
  const after = text.slice(end, end + CLAUSE_CHARS)
  const isDenied = DENIAL.test(before.replace(NO_DENIAL, '')) || PREVENTS.test(before)
  if (isDenied) return DENIES_IN_QUESTION.test(before) && WHAT_ELSE.test(after) ? 'asserted' : 'negated'
  if (DENIED_AFTER.test(after) || REMEDY.test(before) || REMEDIED.test(after)) return 'negated'
  if (SUPPOSITION.test(before.replace(NO_SUPPOSITION, ''))) return 'hypothetical'
  if (ASKS.test(after) && !/难道/.test(before)) return 'hypothetical'
  return SUSPICION.test(before) ? 'suspected' : 'asserted'
}

function clauseBefore(text: string, start: number): string {
  let from = start
  while (from > 0 && start - from < CLAUSE_CHARS && !CLAUSE_END.test(text[from - 1] ?? '')) from -= 1
  return text.slice(from, start)
}

/** Words of somebody else: in quotation marks that follow a verb of saying. */
function isQuoted(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - QUOTATION_CHARS)
  const before = text.slice(from, start)
  const after = text.slice(end, end + QUOTATION_CHARS)
  return QUOTES.some(([open = '', close = '']) => {
    const opened = before.lastIndexOf(open)
    if (opened < 0 || !SAYS.test(before.slice(0, opened).slice(-8))) return false
    return !before.slice(opened + 1).includes(close) && after.includes(close)
  })
}

/** A topic (`#避雷`, `#避雷[话题]#`) files a note under a word that others chose; it asserts nothing. */
const isTopic = (text: string, start: number): boolean =>
  /(?<!\])#[^\s#，。！？]*$/.test(text.slice(Math.max(0, start - TOPIC_CHARS), start))
