import { defineNatureRule } from '../rule.ts'

/** How to use it is not clear, or it is used otherwise than meant. */
export const use = defineNatureRule({
  id: 'use',
  nature: 'misuse',
  weight: 1.2,
  pattern:
    /(?:说明书|用法|怎么用)[^，。！？\n]{0,8}(?:没|看不懂|不清|找不到)|没(?:仔细)?看(?:清|说明|详情)|怪我|不会(?:用|装|弄)|操作(?:太|有点|很)?(?:复杂|麻烦)|(?:太|很|有点|好)麻烦|难(?:清洗|安装|上手|打理|装)|(?:太|好)(?:重|沉|笨重|占地方)|不(?:太)?(?:方便|实用)|厚涂|用(?:多|少)了|忘(?:了|记)[^，。！？\n]{0,6}(?:摇|装|拧)|伺候(?:它|着)/g,
  examples: {
    hits: ['说明书看不懂，不会装', '太重了，难清洗'],
    misses: ['操作简单', '说明书很清楚'],
  },
})
