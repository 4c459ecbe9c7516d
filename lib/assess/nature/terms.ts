import { defineNatureRule } from '../rule.ts'

/** Rules, vouchers, memberships and forced sale. */
export const terms = defineNatureRule({
  id: 'terms',
  nature: 'service',
  weight: 1.5,
  pattern:
    /强制(?:消费|办卡|购买)|(?:办|充|会员)卡.{0,10}(?:不退|套路|坑|过期)|套路|霸王条款|最低消费|优惠券.{0,8}(?:用不了|失效|不能|过期)|会员.{0,8}(?:坑|取消|自动续|扣费|没用)|自动(?:续费|扣费)|隐形(?:消费|收费)|推销|跑路|(?:加|办)完?(?:价|卡).{0,4}才/g,
  examples: {
    hits: ['办卡容易退卡难，会员卡不退', '全是套路，强制消费'],
    misses: ['没有隐形消费', '不推销'],
  },
})
