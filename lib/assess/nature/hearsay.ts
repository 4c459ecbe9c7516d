import { defineNatureRule } from '../rule.ts'

/** Passes on what others said or what was seen online. */
export const hearsay = defineNatureRule({
  id: 'hearsay',
  nature: 'non-purchaser',
  weight: 1.9,
  vetoedBy: 'first-hand',
  needs: 'complaint',
  pattern:
    /听(?:说|人说|朋友|同事|闺蜜|别人|隔壁|.{1,6}讲)|刷到|(?:看|见)(?:到|了)?(?:网上|评论区?|别人|帖子|新闻|热搜|好多人|很多人|大家)|据说|(?:我)?(?:朋友|同事|闺蜜|亲戚|邻居|室友|表姐).{0,4}(?:说|讲|买|用|吃|遇到|中招)|有人说|网传|新闻(?:里|上)?(?:说|报道|曝)|上(?:了)?热搜|被(?:曝|爆)(?:光|出)?|吃瓜/g,
  examples: {
    hits: ['刷到好几个人说掉色', '听朋友讲全是激素'],
    misses: ['我刷了三层漆', '朋友都夸好看'],
  },
})
