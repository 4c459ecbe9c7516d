import { defineNatureRule } from '../rule.ts'

/** Says of themselves that they did not buy, use or go. */
export const neverBought = defineNatureRule({
  id: 'never-bought',
  nature: 'non-purchaser',
  weight: 2.2,
  vetoedBy: 'first-hand',
  needs: 'complaint',
  pattern:
    /(?:我|自己)?(?:从来|还|都|也)?没(?:有)?(?:买|用|去|吃|入|下单)过|(?:我)?(?:没|还没|未)(?:买|下单|入手)(?=[，。,！!但就过的]|$)|幸(?:好|亏).{0,4}(?:没|还没)(?:买|下单|入|去)|差(?:点|一点)(?:就)?(?:买|下单|入|去)了?|(?:本来|原本)?(?:想|打算|准备)(?:买|下单|入|去).{0,10}(?:不买|算了|不敢|不去|打消|劝退|拔草)|谁(?:买|用)谁/g,
  examples: {
    hits: ['我没买，先替大家骂一句', '幸好没下单'],
    misses: ['没买错', '没用过这么好的'],
  },
})
