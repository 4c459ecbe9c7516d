/** Text as the rules read it, with the way back to the text as written. */
export interface Folded {
  text: string
  /** Offset in the original (UTF-16 code units) of each code unit of `text`, and its length at the end. */
  at: number[]
}

/** Traditional characters that rules need; the rest of a text stays as it is. */
const SIMPLIFIED: Record<string, string> = Object.fromEntries(
  [
    ...'壞坏斷断過过敏敏劑剂質质貨货賣卖買买發发霉霉變变黴霉舊旧爛烂臉脸腫肿癢痒醫医療疗漏漏電电氣气騙骗詐诈傳传稅税務务態态度度沒没會会還还給给換换錢钱聽听說说讀读朋朋雷雷坑坑推推薦荐鏈链結结優优惠惠問问題题線线開开關关閉闭紅红疹疹經经驗验條条種种樣样麼么們们個个為为無无與与國国產产紙纸裡里裏里難难單单寶宝貝贝報报應应該该員员時时間间點点後后來来對对',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => [pair[0] ?? '', pair[1] ?? '']) ?? [],
)

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/
const SYMBOL = /[-·•.*_|/\\~^+]/
const HAN = /\p{Script=Han}/u

/**
 * Folds disguises: full width, zero-width characters, a symbol or space set between the characters of a word
 * (`过-敏`, `过 敏`), traditional characters. One code unit in, one or none out, so that a quote can always be
 * given in the author's own writing.
 */
export function fold(original: string): Folded {
  const units: string[] = []
  const at: number[] = []
  for (let i = 0; i < original.length; i += 1) {
    const unit = original[i] ?? ''
    if (INVISIBLE.test(unit) || splitsWord(original, i)) continue
    units.push(SIMPLIFIED[unit] ?? half(unit))
    at.push(i)
  }
  at.push(original.length)
  return { text: units.join(''), at }
}

/** A span of folded text as a span of the original. */
export const unfold = ({ at }: Folded, start: number, end: number): { start: number; end: number } => ({
  start: at[start] ?? 0,
  end: (at[end - 1] ?? 0) + 1,
})

/** Full-width forms keep their place in the text; Chinese punctuation stays, because clauses end at it. */
function half(unit: string): string {
  const code = unit.charCodeAt(0)
  return (code >= 0xff10 && code <= 0xff5a) || code === 0xff0b ? String.fromCharCode(code - 0xfee0) : unit
}

/** A symbol between two characters, or a space beside a character that stands alone, disguises a word. */
function splitsWord(text: string, i: number): boolean {
  const unit = text[i] ?? ''
  const isHan = (at: number): boolean => HAN.test(text[at] ?? '')
  if (!isHan(i - 1) || !isHan(i + 1)) return false
  if (SYMBOL.test(unit)) return true
  const alone = (at: number): boolean => !isHan(at - 1) && !isHan(at + 1)
  return unit === ' ' && (alone(i - 1) || alone(i + 1))
}
