import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** Differs from what was promised in a way that can be checked. */
export const notAsDescribed = defineNatureRule({
  id: 'not-as-described',
  nature: 'product-defect',
  weight: 1.6,
  pattern: anyOf(
    /货不对板|图文不符|名不符实|虚标|(?:和|跟|与)(?:图片?|照片|描述|详情页?|宣传|直播间?|介绍|页面)[^，。！？\n]{0,6}(?:不符|不一样|完全不同|两回事|两样|差(?:太|好)?(?:多|远|大))/,
    /偷工减料|缺斤(?:少|短)两|短斤少?两|(?:分量|份量|菜量|量)[^，。！？\n]{0,4}(?:少|小|缩|不足)|少得?的?可怜|没吃饱|(?:都|全)洒了?|洒(?:出来|一)|少了(?:\d+|[一二两三半几])?(?:克|斤|毫升)|材质不符|色差(?:很|太|好|有点|比较|巨)?(?:大|严重|离谱)/,
    /(?:净含量|标|写|说)(?:的|着)?[^，。！？\n]{0,10}(?:实际|其实|结果)(?:只|是|才)|(?:一)?称[^，。！？\n]{0,8}(?:才|只有|少)/,
  ),
  examples: {
    hits: ['收到的和详情页完全不同', '标着五百克，一称才四百'],
    misses: ['和描述一致', '跟图片一样好看'],
  },
})
