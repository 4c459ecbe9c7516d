import { defineNatureRule } from '../rule.ts'

/** Runs one down and steers to another with a push: a link, a code, a private price. */
export const steersToRival = defineNatureRule({
  id: 'steers-to-rival',
  nature: 'competitor',
  weight: 2.6,
  needs: 'complaint',
  pattern:
    /(?:主页|评论区|左下角|橱窗|置顶|店铺|直播间).{0,6}(?:有|放|挂|见).{0,8}(?:链接|同款|购买|优惠|券|码)|链接(?:在|放|挂|见).{0,4}(?:主页|评论|左下|橱窗)|(?:私|滴滴|戳)(?:我|信我?|聊我?).{0,10}(?:内部价|链接|渠道|优惠|发你|拿价|价格|福利)|(?:口令|暗号|优惠码|折扣码)|(?:直接|闭眼)(?:冲|入|买|选)[^，。！]{1,8}/g,
  examples: {
    hits: ['想要修护的直接冲某栀，主页有同款链接', '私我发你内部价'],
    misses: ['私信客服也不回', '链接失效了'],
  },
})
