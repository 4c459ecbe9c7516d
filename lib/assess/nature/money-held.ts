import { defineNatureRule } from '../rule.ts'

/** Money taken, kept or given back short. */
export const moneyHeld = defineNatureRule({
  id: 'money-held',
  nature: 'service',
  weight: 1.6,
  pattern:
    /(?:多|乱|重复|私自|自动)扣|扣(?:了)?(?:我)?(?:\d+|百分之|手续费|押金)|要扣|只(?:退|赔|肯退)|钱[^，。！？\n]{0,6}(?:没回来|没到|没退|不退)|没退(?:给我|钱|款)|赔偿|索赔|(?:按|最多)[^，。！？\n]{1,8}赔|(?:找不到了|弄丢|丢了)[^。]{0,16}赔|自动回复|还在(?:打包|处理|审核|路上)/g,
  examples: {
    hits: ['多扣了我一晚房费', '只退三分之一'],
    misses: ['没有乱扣', '赔本卖'],
  },
})
