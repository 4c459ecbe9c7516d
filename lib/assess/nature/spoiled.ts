import { defineNatureRule } from '../rule.ts'

/** Food or goods gone off, or something in them that does not belong there. */
export const spoiled = defineNatureRule({
  id: 'spoiled',
  nature: 'product-defect',
  weight: 2.4,
  pattern:
    /发霉|长毛了|霉(?:点|斑|味)|变质|馊|酸臭|臭了|异味|怪味|哈喇味|不新鲜|没熟|半生|夹生|(?:有|吃到|喝到|发现|一根|一只|爬).{0,4}(?:虫|头发|苍蝇|蟑螂|异物|钢丝|塑料片)|拉丝.{0,4}酸/g,
  examples: {
    hits: ['切开就是一股馊味', '汤里吃到一根头发'],
    misses: ['没有异味', '放久了会不会发霉'],
  },
})
