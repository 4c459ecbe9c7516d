import { defineRiskRule } from '../rule.ts'

/** A real danger for people: fire, current, brakes, a child. */
export const danger = defineRiskRule({
  id: 'danger',
  level: 'high',
  pattern:
    /起火|着火|冒(?:烟|火花)|自燃|爆炸|炸(?:了|裂|开)|漏电|触电|电(?:到|了)我|短路|刹车(?:失灵|踩不)|失控|断裂.{0,6}(?:摔|掉)|(?:孩子|宝宝|娃|小孩|儿子|女儿).{0,10}(?:误食|吞|卡喉|噎|呛|夹|摔|烫|划|过敏|吐|中毒|肿)|误食|窒息|(?:涂层|玻璃渣?|金属|针头?|铁丝|刀片|碎片).{0,6}(?:吃|掉进|混进|扎|在里面)|玻璃渣|燃气泄漏|甲醛/g,
  examples: {
    hits: ['充电时冒烟了', '宝宝误食掉下来的扣子'],
    misses: ['不会漏电', '会不会起火'],
  },
})
