import { defineNatureRule } from '../rule.ts'

/** What the shop said is told, as one tells a dispute. */
export const shopSays = defineNatureRule({
  id: 'shop-says',
  nature: 'service',
  weight: 0.9,
  pattern:
    /(?:店里|店长|店家|商家|卖家|客服|前台|销售|师傅|老板娘?|经理|顾问|工作人员|服务员)(?:却|就|还|又|居然|竟然)?(?:非)?(?:说|讲|回(?!购)|让|叫|表示|告诉|坚持|称)/g,
  examples: {
    hits: ['店长说按洗衣费赔', '前台让我等'],
    misses: ['老板很热情', '推荐给师傅'],
  },
})
