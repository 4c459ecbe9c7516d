import { defineNatureRule } from '../rule.ts'

/** Likes it, recommends it, buys it again. */
export const praise = defineNatureRule({
  id: 'praise',
  nature: 'not-negative',
  weight: 1.3,
  pattern:
    /(?<!不|没那么|不太|不怎么|没有多)(?:好用|好吃|好喝|好看|好穿|好闻|舒服|喜欢|满意|惊喜|惊艳|靠谱|划算|温和|好评|耐看|香迷糊)|爱了|爱惨|绝绝子|yyds|YYDS|无限?回购|会回购|(?<!不)推荐|强推|安利|真香|种草|空瓶|宝藏|神仙|物超所值|性价比(?:很|超|真)?高|值得(?!吗)|天花板|太(?:好|棒|香|美|爱|值)|超(?:好|棒|香|美|爱|值|级)|挺(?:好|不错)|很(?:好|棒|美|香|不错|实用|方便|细腻|滋润)|真(?:不错|好)|完美|治愈|开心|幸福|快乐|感谢|谢谢/g,
  examples: {
    hits: ['空瓶回购，太好用了', '很满意，推荐'],
    misses: ['不好用', '不推荐'],
  },
})
