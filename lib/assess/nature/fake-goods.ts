import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** Fake, second-hand sold as new, or expired: a fault in law as well as in fact. */
export const fakeGoods = defineNatureRule({
  id: 'fake-goods',
  nature: 'product-defect',
  weight: 2.2,
  pattern: anyOf(
    /假货|假的(?!睫|牙|发)|是假(?:货|的)|好假(?=，|。|$)|卖假|假一赔|高仿|盗版|山寨|(?:不是|不像|非|并非)(?:是)?正品|不是(?:他们?家|专柜|原装|原厂)的?货?/,
    /翻新机?|二手(?:的|货)?(?:当|冒充)|(?:明显|像是?|被|别人)[^，。！？\n]{0,3}(?:用过|拆过|穿过|拆封)|有使用痕迹|旧的当新/,
    /(?<!(?:券|报销|会员|积分|优惠|活动|链接|红包|签证|卡)[^，。！？\n]{0,4})(?:过期|临期)|(?:到期|保质期|有效期|生产日期)[^。]{0,14}(?:收到|只有|只剩|已经|早就|过了|快到)|改(?:了)?(?:生产)?日期|三无/,
  ),
  examples: {
    hits: ['拿去专柜验是假货', '到手已经过期两个月'],
    misses: ['不是假货', '怎么分辨是不是正品', '优惠券过期了'],
  },
})
