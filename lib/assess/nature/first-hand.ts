import { defineNatureRule } from '../rule.ts'

/** What only somebody who bought or was there writes: never alone a verdict, but it vetoes hearsay. */
export const firstHand = defineNatureRule({
  id: 'first-hand',
  nature: 'first-hand',
  weight: 0,
  pattern:
    /我(?:是|就|也|已经|刚|才|上周|昨天|今天|前天)?(?:买|下单|入手|收到|拆|拍下|付|花了?|用了|穿|吃了|喝了|点了|住|去了|试)|(?:收到|拿到|到手|到货|拆开|打开|开封)(?:货|快递|后|一看|就|的时候)?|下单(?:了|的|九|\d|第)|(?:用|穿|吃|戴|住)(?:了|过|完)(?:\d+|[一两二三四五六七八九十半几]+)?(?:个)?(?:天|周|次|月|晚|年|瓶|回)?|订单号?|小票|拍照(?:发|给)客服|(?:问|找|联系)(?:了)?(?:客服|商家|店家|售后)|给(?:我妈|孩子|宝宝|娃|老公|家里)买|花了?(?:\d+|[一两二三四五六七八九十几百千]+)(?:块|元|大洋|多)|回购|亲测|实测|空瓶/g,
  examples: {
    hits: ['我上周买的', '收到货一看就碎了'],
    misses: ['听说很差', '没买'],
  },
})
