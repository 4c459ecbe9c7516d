import { defineRiskRule } from '../rule.ts'

/** Food gone off or with something in it, before anybody was harmed. */
export const unfitToEat = defineRiskRule({
  id: 'unfit-to-eat',
  level: 'medium',
  pattern:
    /馊|变质|发霉|长毛了|没(?:有)?熟|半生|夹生|异物|(?:吃|喝)(?:到|出|着)(?:了)?[^，。！？\n没]{0,6}(?:虫|头发|苍蝇|蟑螂|石头|沙子|塑料)|(?:游|爬)出[^，。！？\n]{0,4}虫|小(?:白|黑)?虫|石头/g,
  examples: {
    hits: ['切开一股馊味', '汤里喝出一只苍蝇'],
    misses: ['没有发霉', '吃到撑'],
  },
})
