import { defineNatureRule } from '../rule.ts'

/** How to use it is not clear, or it is used otherwise than meant. */
export const use = defineNatureRule({
  id: 'use',
  nature: 'misuse',
  weight: 1.2,
  pattern:
    /(?:说明书|用法|怎么用).{0,8}(?:没|看不懂|不清|找不到)|不会(?:用|装|弄)|操作(?:太)?(?:复杂|麻烦)|难(?:清洗|安装|上手|打理)|(?:太|好)(?:重|沉|笨重|占地方)|厚涂|用(?:多|少)了|忘(?:了|记).{0,6}(?:摇|装|拧)/g,
  examples: {
    hits: ['说明书看不懂，不会装', '太重了，难清洗'],
    misses: ['操作简单', '说明书很清楚'],
  },
})
