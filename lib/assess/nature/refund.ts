import { defineNatureRule } from '../rule.ts'

/** Return, refund or exchange that is refused or made hard. */
export const refund = defineNatureRule({
  id: 'refund',
  nature: 'service',
  weight: 2.0,
  pattern:
    /(?:退|换)(?:款|货|钱|换)?.{0,10}(?:不给|不让|不肯|拒绝|难|慢|扯皮|没到|不了|不同意|被拒|不处理|拖)|(?:不|拒绝?|不肯|不给)(?:予)?退(?:款|货|钱|换)?|退不了|运费.{0,8}(?:自己|我)(?:出|付|承担|掏)|影响二次销售|不退不换|维权.{0,6}(?:难|无门)|(?:七|7)天无理由.{0,10}(?:不|拒|却)|押金不退|不(?:给|肯)赔|发票.{0,6}(?:不开|没|不给)/g,
  examples: {
    hits: ['说影响二次销售就不退', '退货要我自己出运费，运费我承担'],
    misses: ['退款很快', '七天无理由，放心'],
  },
})
