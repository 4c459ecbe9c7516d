import { defineNatureRule } from '../rule.ts'

/** Sells, gives away or advertises. */
export const offer = defineNatureRule({
  id: 'offer',
  nature: 'not-negative',
  weight: 1.4,
  pattern:
    /(?:^|[，。！\s])出(?:个|一个|一件|一双|两件)?(?:闲置|全新|二手)|出闲置|转(?:卖|让)|自用(?:出|转)|包邮|福利(?:来|价|放送)|优惠(?:来|价|活动)|限时|限定|抽奖|到店(?:出示|即|可|自取|有礼|就送|消费)|欢迎(?:咨询|到店|私信|品鉴)|现货|接单|招(?:聘|募)|新品(?:上|来)|名额有限|先到先得|预订(?:热线|电话)|诚邀|邀您|盛情/g,
  examples: {
    hits: ['出闲置，全新包邮', '限时福利价欢迎到店'],
    misses: ['不包邮还漏发', '优惠券用不了'],
  },
})
