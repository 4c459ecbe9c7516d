import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** Surface, pile or filling comes off. */
export const sheds = defineNatureRule({
  id: 'sheds',
  nature: 'product-defect',
  weight: 1.8,
  pattern: anyOf(
    /掉(?:毛|绒|漆|皮|屑|渣|钻|粉|涂层|片)|(?:跑|钻|漏)(?:绒|毛|棉)|(?:毛|绒)[^，。！？\n]{0,6}往外(?:跑|钻|冒)|起球|起毛/,
    /(?:涂层|镀层|漆|皮面|表面|黑皮|烤漆|镀金|贴皮)[^，。！？\n没不]{0,8}(?:掉|脱落|剥落|起泡|起皮|刮|吃)|脱落|剥落/,
  ),
  examples: {
    hits: ['毛衣掉毛掉得到处都是', '涂层一片片脱落'],
    misses: ['从来不掉毛', '没有起球'],
  },
})
