import type { AssessInput, Nature, Risk, RiskReason } from './assessment.ts'
import { findIn, type Passage } from './passages.ts'
import { HIGH_REACH, reachOf } from './reach.ts'
import { RISK_RULES } from './risk/index.ts'

const ORDER: readonly Risk[] = ['low', 'medium', 'high']
/** Somebody under the note who met the same fault: a second case of it. */
const SAME_HERE =
  /我也(?:是|一样|遇到|中招|这样)|我(?:的|家|买的)(?:那?(?:个|只|瓶|件|支|款))?也|同(?:款|样)(?:问题|遭遇|情况)?|一模一样|\+1|加一|也(?:是)?(?:坏|漏|烂|过敏|肿|掉|裂)/g
/** The shop made it good; “不给退款” and “说已经退款了” do not say so. */
const SOLVED =
  /(?<!说|称|显示)(?:(?:已(?:经)?|都|当天|主动|马上|立刻|及时)(?:给|帮)?我?(?:解决|处理|退款?|补[发寄]|换新|赔)|(?:给|帮)我?(?:解决|处理好|退款?|补[发寄]|换新|赔)(?:了|好)|(?:退款|赔款)(?:已经?)?到账|翻篇|更新[^。]{0,12}(?:解决|退款|补[发寄]|处理))/g
/** So many reasons, gravest first, are enough for any reader; the worker refuses endless lists. */
const MAX_REASONS = 200

export interface RiskJudgement {
  risk: Risk
  reasons: RiskReason[]
}

/** The gravest of its reasons; a note that is no complaint carries no risk. */
export function judgeRisk(input: AssessInput, passages: readonly Passage[], nature: Nature): RiskJudgement {
  if (nature === 'not-negative') return { risk: 'low', reasons: [] }
  const own = passages.filter((passage) => passage.byAuthor)
  const spoken = RISK_RULES.flatMap((rule) =>
    own.flatMap((passage) =>
      findIn(passage, rule.pattern)
        .filter(({ scope }) => scope === 'asserted' || (rule.hypothetical && scope === 'hypothetical'))
        .map(({ scope: _scope, ...quote }) => ({ rule: rule.id, level: rule.level, ...quote })),
    ),
  )
  const reasons = [...spoken, ...secondCases(passages), ...reach(input)].toSorted(
    (a, b) => ORDER.indexOf(b.level) - ORDER.indexOf(a.level),
  )
  const gravest = reasons[0]?.level ?? 'low'
  const isSolved = own.some((passage) => findIn(passage, SOLVED).some(({ scope }) => scope === 'asserted'))
  return { risk: isSolved ? lower(gravest) : gravest, reasons: reasons.slice(0, MAX_REASONS) }
}

/** Others with the same fault under the note: one is told, more of them are a pattern. */
function secondCases(passages: readonly Passage[]): RiskReason[] {
  const cases = passages
    .filter((passage) => passage.in === 'comment' && !passage.byAuthor)
    .flatMap((passage) => findIn(passage, SAME_HERE).slice(0, 1))
  const level = cases.length > 1 ? 'medium' : 'low'
  return cases.map(({ scope: _scope, ...quote }) => ({ rule: 'second-case', level, ...quote }))
}

function reach(input: AssessInput): RiskReason[] {
  const { atLeast } = reachOf(input)
  if (atLeast < HIGH_REACH) return []
  const quote = String(atLeast)
  return [{ rule: 'reach', level: 'high', in: 'counts', quote, start: 0, end: quote.length }]
}

const lower = (risk: Risk): Risk => ORDER[Math.max(0, ORDER.indexOf(risk) - 1)] ?? 'low'
