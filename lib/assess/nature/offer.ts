import { defineNatureRule } from '../rule.ts'

/** Sells, gives away or advertises. */
export const offer = defineNatureRule({
  id: 'offer',
  nature: 'not-negative',
  weight: 1.3,
  pattern:
    /出(?:闲置|一个|一件|全新)|转(?:卖|让)|自用(?:出|转)|包邮|福利(?:来|价|放送)|优惠(?:来|价|活动)|限时|抽奖|到店|团购|欢迎(?:咨询|到店|私信)|现货|接单|招(?:聘|募)|新品(?:上|来)/g,
  examples: {
    hits: ['出闲置，全新包邮', '限时福利价欢迎到店'],
    misses: ['不包邮还漏发', '优惠券用不了'],
  },
})
