import { defineNatureRule } from '../rule.ts'

/** Price changed after buying, or not the same for all. */
export const price = defineNatureRule({
  id: 'price',
  nature: 'service',
  weight: 1.5,
  pattern:
    /(?:刚|才)(?:买|下单|付款).{0,10}(?:降价?|便宜)|保价|(?:买完|第二天|转头|没几天).{0,8}(?:降|便宜)了?|杀熟|背刺|先涨后降|乱(?:收费|加价)|价格.{0,6}(?:不一样|不一致|欺诈|乱)|多收(?:了)?(?:我)?(?:\d+|钱)|偷偷(?:扣|涨)/g,
  examples: {
    hits: ['刚买就降价一百', '同一件我妈便宜二十，杀熟'],
    misses: ['价格合适', '降价了再买'],
  },
})
