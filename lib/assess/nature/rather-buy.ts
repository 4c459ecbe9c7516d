import { defineNatureRule } from '../rule.ts'

/** Recommends something else instead; alone it is a customer’s right. */
export const ratherBuy = defineNatureRule({
  id: 'rather-buy',
  nature: 'competitor',
  weight: 1.0,
  needs: 'complaint',
  pattern:
    /(?:不如|还是|建议|推荐|都给我|姐妹们?|有这钱).{0,8}(?:换成?|买|去|用|选|冲|入手)(?:了)?(?:隔壁|别家|另一家|某)[^，。！]{0,6}|(?:安利|推荐)(?:大家|你们|姐妹们?).{0,4}(?:用|买|试|换)[^，。！]{1,8}/g,
  examples: {
    hits: ['不如换隔壁那家', '推荐大家用另一款'],
    misses: ['推荐大家别买', '不如之前'],
  },
})
