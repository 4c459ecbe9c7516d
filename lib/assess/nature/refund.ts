import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** Return, refund or exchange that is refused or made hard. */
export const refund = defineNatureRule({
  id: 'refund',
  nature: 'service',
  weight: 2.0,
  pattern: anyOf(
    /(?:退|换)(?:款|货|钱|换)?[^，。！？\n]{0,8}(?:不给|不让|不肯|拒绝|难|扯皮|没到|不了|不同意|被拒|不处理|拖)|(?:不|拒绝?|不肯|不给|不能|不让|不可以|一分(?:钱)?不)(?:予)?(?:退|换)(?:款|货|钱|换|的)?|退不了|想退[^，。！？\n]{0,8}(?:不|没|签)|运费[^，。！？\n]{0,8}(?:自己|我)(?:出|付|承担|掏)|影响二次销售|不退不换|维权[^，。！？\n]{0,6}(?:难|无门)|(?:七|7)天无理由[^，。！？\n]{0,10}(?:不|拒|却)|押金[^，。！？\n]{0,6}不退|不(?:给|肯)赔|拒赔|扯皮|拉扯|发票[^，。！？\n]{0,8}(?:不开|没|不给|拖|一直)/,
  ),
  examples: {
    hits: ['说影响二次销售就不退', '退货要我自己出运费，运费我承担'],
    misses: ['退款很快', '七天无理由，放心'],
  },
})
