import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** Dangerous for people: whatever else is said, this is a complaint about the thing. */
export const unsafe = defineNatureRule({
  id: 'unsafe',
  nature: 'product-defect',
  weight: 2.2,
  pattern: anyOf(
    /起火|着火|烧(?:起来|着了|了个|出|穿)|糊味|焦味|冒(?:烟|火花|黑烟)|自燃|(?<!到|态|气|值|美|香|信息|难用|好吃)爆炸|(?<!气|心态)炸(?:了|裂|开)|漏电|触电|电(?:到|了)我|短路|刹车[^，。！？\n]{0,4}(?:失灵|踩不|没)|失控|玻璃渣|燃气泄漏|甲醛|荧光剂/,
    /(?:孩子|宝宝|娃|小孩|儿子|女儿)[^，。！？\n]{0,10}(?:误食|吞下|卡喉|噎|夹到|割|划|扑出|摔)|误食/,
  ),
  examples: {
    hits: ['充电的时候冒烟了', '宝宝误食了掉下来的扣子'],
    misses: ['不会漏电', '会不会起火'],
  },
})
