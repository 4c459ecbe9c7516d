import { defineNatureRule } from '../rule.ts'

/** Said one thing, did another. */
export const promiseBroken = defineNatureRule({
  id: 'promise-broken',
  nature: 'service',
  weight: 1.4,
  pattern:
    /(?:说好|说是|讲好|约好|约的|约了|当初|承诺|答应|保证|报名前|下单(?:时|前)|订座|订的时候|备注|页面写|详情写)[^。！？]{0,24}(?:结果|却|现在|才(?:来|到|给|发)|变成|给(?:我)?(?:安排|换|改)|还是|根本|又说|就成了|要扣|要加|没有)/g,
  examples: {
    hits: ['说好随时退，现在要扣四成', '约的十点，四点才来'],
    misses: ['说好一起去', '答应得很快'],
  },
})
