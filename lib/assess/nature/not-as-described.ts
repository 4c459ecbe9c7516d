import { defineNatureRule } from '../rule.ts'

/** Differs from what was promised in a way that can be checked. */
export const notAsDescribed = defineNatureRule({
  id: 'not-as-described',
  nature: 'product-defect',
  weight: 1.6,
  pattern:
    /货不对板|(?:和|跟|与)(?:图片?|照片|描述|详情页?|宣传|直播间?).{0,6}(?:不符|不一样|完全不同|两回事|两样)|偷工减料|缺斤(?:少|短)两|短斤少?两|分量.{0,4}(?:少|缩)|少了(?:\d+|[一二两三半几])?(?:克|斤|毫升)|材质不符|(?:标|写)(?:的|着).{0,10}(?:实际|其实|结果)/g,
  examples: {
    hits: ['收到的和详情页完全不同', '标着五百克，实际只有四百'],
    misses: ['和描述一致', '跟图片一样好看'],
  },
})
