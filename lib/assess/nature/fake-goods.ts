import { defineNatureRule } from '../rule.ts'

/** Fake, second-hand sold as new, or expired: a fault in law as well as in fact. */
export const fakeGoods = defineNatureRule({
  id: 'fake-goods',
  nature: 'product-defect',
  weight: 2.2,
  pattern:
    /假货|是假的|卖假|高仿|盗版|山寨|(?:不是|非|并非)正品|翻新机?|二手(?:的|货)?(?:当|冒充)|过期|临期|改(?:了)?(?:生产)?日期|三无/g,
  examples: {
    hits: ['拿去专柜验是假货', '到手已经过期两个月'],
    misses: ['不是假货', '怎么分辨是不是正品'],
  },
})
