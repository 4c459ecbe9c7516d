import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** Price changed after buying, or not the same for all. */
export const price = defineNatureRule({
  id: 'price',
  nature: 'service',
  weight: 1.6,
  pattern: anyOf(
    /(?:刚|才)(?:买|下单|付款|到手)[^，。！？\n]{0,10}(?:降|便宜)|(?:买完|买了|付完|第二天|转头|没几天|不到[^，。！？\n]{1,5})[^，。！？\n]{0,8}(?:降(?!温)|便宜)了?|(?:就|又|突然|马上|立马|直接)降价|降价了(?!再|就)|就成\d|保价|补差价|不给差价|杀熟|背刺|先涨后降|乱(?:收费|加价)|价格[^，。！？\n]{0,6}(?:不一样|不一致|欺诈|乱|变)|多(?:收|算|扣)(?:了)?(?:我)?(?:\d+|钱|[一两]?[盘份个])|偷偷(?:扣|涨)|宰(?:客|人|我|的)|临时(?:加价|涨价)|坐地起价|加钱|额外收/,
  ),
  examples: {
    hits: ['刚买就降价一百', '同一件我妈便宜二十，杀熟'],
    misses: ['价格合适', '降价了再买'],
  },
})
