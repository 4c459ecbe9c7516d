import { defineNatureRule } from '../rule.ts'

/** Something wrong or missing in the parcel, or a promised extra not given. */
export const wrongOrMissing = defineNatureRule({
  id: 'wrong-or-missing',
  nature: 'service',
  weight: 1.7,
  pattern:
    /(?:少|漏|错)(?:发|寄|装|给)了?|发错|寄错|少了(?:一|两|几)?(?:个|件|份|包|瓶|袋)|缺(?:件|了一)|(?:赠品|小样|礼盒|配件|积分|红包).{0,8}(?:没(?:有|给)?|不给|少)|没(?:有)?(?:给|送)(?:赠品|小样)|(?:没有?|连个?)(?:盒子|礼盒|包装盒).{0,4}(?:没|都没|，|。)|就一个(?:气泡)?袋/g,
  examples: {
    hits: ['少发了一件', '说好的赠品没给'],
    misses: ['一件不少', '赠品很多'],
  },
})
