import { defineNatureRule } from '../rule.ts'

/** Praise in the tone of scorn; it counts where a fault is told as well. */
export const irony = defineNatureRule({
  id: 'irony',
  nature: 'complaint',
  weight: 1.0,
  needs: ['complaint'],
  pattern:
    /真(?:是)?(?:棒|行|好|不错|牛|厉害|可以)(?:啊|呢|哦|呀)|好样的|真有你的|谢谢(?:你们?|您)(?:家|啊|全家)|我谢谢|会谢|长见识|开眼了|不愧是你|可真(?:行|会)|不错呢|👍|👏/g,
  examples: {
    hits: ['真棒啊，下午三点就关机', '真有你的'],
    misses: ['真的很棒', '不错的店'],
  },
})
