import { defineNatureRule } from '../rule.ts'

/** Queues, bookings and orders that were not kept. */
export const waiting = defineNatureRule({
  id: 'waiting',
  nature: 'service',
  weight: 1.4,
  pattern:
    /(?:排|等)(?:队|号|位|了|座)?.{0,6}(?:\d+|[一两二三四半好几]+)(?:多)?(?:个)?(?:半)?(?:小时|钟头|分钟).{0,10}|(?:预订|预约|预定|订单)[^没，。]{0,10}(?:取消|没了|不认|不算|被取消)|砍单|取消了?(?:我的)?订单|上菜.{0,4}(?:慢|太慢)|叫号|过号/g,
  examples: {
    hits: ['排号两小时', '商家单方面取消了订单，砍单'],
    misses: ['不用排队', '订单没有取消'],
  },
})
