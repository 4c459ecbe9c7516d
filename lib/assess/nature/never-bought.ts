import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** Says of themselves that they did not buy, use or go. */
export const neverBought = defineNatureRule({
  id: 'never-bought',
  nature: 'non-purchaser',
  weight: 2.2,
  needs: ['complaint'],
  vetoedBy: ['first-hand'],
  retells: 'note',
  pattern: anyOf(
    /(?<=^|[，。！？\s]|我|自己|从来|还|都|也|一直|虽然|但)没(?:有)?(?:买|去|吃|下单|住|(?<!都没|还没)(?:用|喝|穿))过(?=[，。！,~\s]|$|[他她它这那]家|但|就)|(?:还)?(?:没|未)(?:买|下单|入手)(?=[，。,！!但就过的]|$)|(?:从来|从|一直|坚决|反正)(?:是)?(?:都)?不(?:敢)?(?:买|用|吃|去)(?!第二)|(?<!再|次|都|后)不敢(?:买|用|吃|去)(?!第二|了)|幸(?:好|亏)[^，。！？\n]{0,6}(?:没|还没)(?:有)?(?:买|下单|入|去|吃|用)|差(?:点|一点)(?:就)?(?:买|下单|入|去)了?(?!，?(?:退|坏))/,
    /(?:本来|原本)(?:周末)?(?:还)?(?:想|打算|准备)(?:买|下单|入|去|种草)[^。]{0,30}(?:不买|算了|不敢|不去|打消|劝退|拔草)|算了不(?:去|买)|谁(?:买|用)谁|路人/,
  ),
  examples: {
    hits: ['我没买，先替大家骂一句', '幸好没下单'],
    misses: ['没买错', '没用过这么好的'],
  },
})
