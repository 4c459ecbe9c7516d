import { defineNatureRule } from '../rule.ts'

/** Sighs and faces, which authors also put under a bad day or a joke: they only make a praise doubtful. */
export const dismay = defineNatureRule({
  id: 'dismay',
  nature: 'dismay',
  weight: 0.4,
  pattern:
    /崩溃|破防|难受|可惜|遗憾|吓人|裂开|服了|救命|笑死|活久见|闹心|呵呵|绝了|\[(?:哭惹R|汗颜R|石化R|抓狂R|再见R|黑薯问号R|皱眉R|叹气R|捂脸R)\]|🙃|😅|😭|😤|😓|😞/g,
  examples: {
    hits: ['真的服了', '又坏了[石化R]'],
    misses: ['不难受', '没有遗憾'],
  },
})
