import { defineNatureRule } from '../rule.ts'

/** Feel, scent or taste that the author does not like. */
export const textureTaste = defineNatureRule({
  id: 'texture-taste',
  nature: 'misuse',
  weight: 1.5,
  pattern:
    /搓泥|油腻|太(?:油|干|粘|黏|甜|咸|淡|香|腻|稠|厚|硬|软|辣|酸)了?|偏(?:甜|咸|干|油|淡)|不吸收|假滑|拔干|刺鼻|难(?:吃|喝|闻|用|看|穿)|(?:不|没(?:那么|有多)?)(?:好吃|好喝|好闻|好用|好看|好穿)|(?:味道|口感|香味|气味|味儿).{0,6}(?:一般|奇怪|不行|不喜欢|接受不了|难以|上头|很怪|不怎么样)|(?:油|粘|黏)(?:得|的)(?:要命|不行|很)|辣眼睛|廉价感/g,
  examples: {
    hits: ['味道一般，偏甜', '上脸就搓泥'],
    misses: ['一点也不油腻', '不难吃'],
  },
})
