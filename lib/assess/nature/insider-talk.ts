import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** Speaks as an expert of the trade about what is inside, without facts of one’s own. */
export const insiderTalk = defineNatureRule({
  id: 'insider-talk',
  nature: 'competitor',
  weight: 1.2,
  vetoedBy: ['first-hand', 'trace-of-use'],
  pattern: anyOf(
    /(?:成分表?|配料表?)[^，。！？\n]{0,8}(?:一塌糊涂|全是|垃圾|辣鸡|堆料|唬人|不忍直视)|成分党|业内|作为[^，。！？\n]{0,6}(?:师|业内|从业|老师傅|行家)|公开的秘密|套模板|(?:我|本人)(?:就)?(?:是)?(?:做|干)(?:这|这个)?(?:一)?行|干这行|行业里|行内|内行(?:人)?(?:都)?(?:知道|不会买)|(?:谁不知道|都懂)(?=[，。！\s]|$)|代工厂|成本(?:价)?(?:不到|才|只有|就)?(?:\d+|[一二两三四五几])/,
    /香精勾兑|科技与狠活|水加香精|(?:就是|全是)(?:水|香精|色素|添加剂|植脂末|荧光剂|酒精)|打蜡|催熟|植脂末|还在(?:用|喝|吃|买)[^，。！？\n]{1,10}(?:的)?(?:妈妈|姐妹|人|可以)?[^，。！？\n]{0,4}(?:醒|看过来)/,
  ),
  examples: {
    hits: ['成分表一塌糊涂，全是香精', '业内人士告诉你成本才五块'],
    misses: ['成分表很干净', '我是新手'],
  },
})
