import { defineNatureRule } from '../rule.ts'

/** Rules, vouchers, memberships and forced sale. */
export const terms = defineNatureRule({
  id: 'terms',
  nature: 'service',
  weight: 1.5,
  pattern:
    /强制(?:消费|办卡|购买|加购)|强买强卖|(?:办|充|会员|年|储值)卡[^，。！？\n]{0,10}(?:不退|套路|坑|不能用)|套路|霸王条款|最低消费|(?:优惠券|团购券?|代金券|券)[^，。！？\n]{0,8}(?:用不了|失效|不能|过期|不让用)|会员[^，。！？\n]{0,8}(?:坑|取消|自动续|扣费|没用)|自动(?:续费|扣费)|隐形(?:消费|收费)|推销|跑路|(?:加|办)完?(?:价|卡)[^，。！？\n]{0,4}才|欺骗消费者|忽悠|诱导|虚假宣传/g,
  examples: {
    hits: ['办卡容易退卡难，会员卡不退', '全是套路，强制消费'],
    misses: ['没有隐形消费', '不推销'],
  },
})
