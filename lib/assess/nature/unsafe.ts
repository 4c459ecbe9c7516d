import { defineNatureRule } from '../rule.ts'

/** Dangerous for people: whatever else is said, this is a complaint about the thing. */
export const unsafe = defineNatureRule({
  id: 'unsafe',
  nature: 'product-defect',
  weight: 2.2,
  pattern:
    /起火|着火|冒(?:烟|火花)|自燃|爆炸|炸(?:了|裂)|漏电|触电|短路|刹车(?:失灵|踩不)|玻璃渣|(?:孩子|宝宝|娃|小孩|儿子|女儿).{0,10}(?:误食|吞下|卡喉|噎|夹到|割|划)|误食|燃气泄漏/g,
  examples: {
    hits: ['充电的时候冒烟了', '宝宝误食了掉下来的扣子'],
    misses: ['不会漏电', '会不会起火'],
  },
})
