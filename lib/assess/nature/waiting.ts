import { defineNatureRule } from '../rule.ts'

/** Queues, bookings and orders that were not kept. */
export const waiting = defineNatureRule({
  id: 'waiting',
  nature: 'service',
  weight: 1.5,
  pattern:
    /(?:排|等)(?:队|号|位|座)?了?(?:快|将近|整整|至少)?(?:\d{1,4}|[一两二三四五六七八九十半几好俩仨]{1,3})(?:多)?(?:个)?(?:半)?(?:小时|钟头|分钟)|(?:预订|预约|预定|订单|订好|订的)[^没，。！？\n]{0,12}(?:取消|没了|不认|不算|换成|满房)|给我(?:取消|换成|改成)|砍单|取消了?(?:我的)?订单|上菜[^，。！？\n快]{0,4}慢|上错菜|叫号|过号|超售|就取消|混乱|约好[^，。！？\n]{0,10}(?:没|不|才)/g,
  examples: {
    hits: ['排号两小时', '商家单方面取消了订单，砍单'],
    misses: ['不用排队', '订单没有取消'],
  },
})
