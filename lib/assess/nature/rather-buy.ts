import { defineNatureRule } from '../rule.ts'

/** Recommends something else instead; alone it is a customer’s right. */
export const ratherBuy = defineNatureRule({
  id: 'rather-buy',
  nature: 'competitor',
  weight: 1.2,
  needs: ['complaint'],
  vetoedBy: ['first-hand', 'trace-of-use'],
  pattern:
    /(?:不如|还是|建议|推荐|都给我|姐妹们?|有这钱|可以)[^，。！？\n]{0,8}(?:换成?|买|去|用|选|冲|入手|看)(?:了)?(?:隔壁|别家|另一家|某|[A-Z]家|国货)[^，。！？\n！]{0,6}|(?:安利|推荐)(?:大家|你们|姐妹们?)[^，。！？\n]{0,4}(?:用|买|试|换)[^，。！？\n！别]{1,8}|(?:隔壁|对面|另一家)[^，。！？\n]{0,10}(?:新开|现烘|良心|正宗|便宜|香多了)|真(?:想|正想)[^，。！？\n]{1,8}的(?:去|看|用|选)/g,
  examples: {
    hits: ['不如换隔壁那家', '推荐大家用另一款'],
    misses: ['推荐大家别买', '不如之前'],
  },
})
