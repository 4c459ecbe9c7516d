import { defineNatureRule } from '../rule.ts'

/** A complaint that ended with thanks. */
export const settled = defineNatureRule({
  id: 'settled',
  nature: 'not-negative',
  weight: 1.6,
  pattern:
    /(?:已(?:经)?|都|给|主动)[^，。！？\n]{0,4}(?:解决|处理好?|退款|补发|退)了?[^。]{0,14}(?:谢|好评|满意|态度(?:很|真|特别)?好)|(?:谢谢|感谢)(?:店家|客服|老板|商家)[^。]{0,10}(?:处理|解决|补发|退)|错怪/g,
  examples: {
    hits: ['已经补发了，谢谢店家', '感谢客服，退款处理得很快'],
    misses: ['没解决，谢谢你们', '还没退款'],
  },
})
