import { defineNatureRule } from '../rule.ts'

/** Late, lost or badly handled on the way. */
export const logistics = defineNatureRule({
  id: 'logistics',
  nature: 'service',
  weight: 1.6,
  pattern:
    /(?:物流|快递|配送|骑手|外卖).{0,10}(?:太?慢|不动|没(?:有)?(?:更新|动)|丢|送错|不送|超时|扔|暴力)|发货.{0,6}(?:太?慢|迟|没|拖)|(?:迟迟|一直|还)(?:不|没|没有)(?:发货|到货|送到|发)|(?:\d+|[一两二三四五六七八九十半]+)(?:多)?(?:天|周|个月|小时)(?:了)?.{0,6}(?:还没|没有?|才|都没)(?:发货|到|收到|动|送|送到)|虚假发货|不发货/g,
  examples: {
    hits: ['下单九天还没发货', '快递扔在门口'],
    misses: ['发货很快', '物流给力'],
  },
})
