import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** Food or goods gone off, or something in them that does not belong there. */
export const spoiled = defineNatureRule({
  id: 'spoiled',
  nature: 'product-defect',
  weight: 2.4,
  pattern: anyOf(
    /发霉|长毛了|霉(?:点|斑|味|变)|变质|馊|酸臭|臭了|臭味|异味|怪味|霉味|腥臭|哈喇|变味|一股[^，。！？\n]{0,4}(?:臭|怪|酸|霉|腥|塑料)味?/,
    /不(?:太|是很|够)?新鲜|剩(?:的|菜|饭)|(?:是|已|都|全|送来)(?:经)?(?:凉|冷)(?:的|了|透)?(?=[，。！\s]|$)|凉透|(?:有|吃到|吃出)[^，。！？\n]{0,3}(?:石头|沙子)|没(?:有)?熟|不熟|半生|夹生|(?:里面?|都|全|已经?)(?:是)?烂(?:了|的)|坏果|烂果|血水/,
    /(?:里面?有|吃到|吃出|喝到|喝出|发现|游出|爬出|一根|一只|一条|一截)[^，。！？\n没]{0,5}(?:虫|头发|苍蝇|蟑螂|异物|钢丝|铁丝|塑料片|玻璃|石子|毛发|指甲)|小(?:白|黑|飞)?虫(?!子?(?:咬|多的))/,
  ),
  examples: {
    hits: ['切开就是一股馊味', '汤里吃到一根头发', '米里好多小虫'],
    misses: ['没有异味', '放久了会不会发霉'],
  },
})
