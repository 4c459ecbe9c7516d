import { defineNatureRule } from '../rule.ts'

/** Soon after it was new. */
export const earlyFailure = defineNatureRule({
  id: 'early-failure',
  nature: 'product-defect',
  weight: 0.7,
  pattern:
    /(?:才|刚|不到|没过?)[^，。！？\n]{0,6}(?:(?:\d{1,4}|[一两二三四五六七八九十半几好俩仨]{1,3}))(?:多)?(?:个)?(?:天|月|周|星期|次|回|年)[^。]{0,8}(?:就|便|开始|已经)|第(?:一|二|三|四|五|两|\d)[天次回][^。]{0,10}(?:就|直接|开始|全)|用到第[^，。！？\n]{1,3}次/g,
  examples: {
    hits: ['才用两周就不灵了', '第三天就翘了'],
    misses: ['刚好两周到货', '用了三年'],
  },
})
