import { defineNatureRule } from '../rule.ts'

/** Speaks as an expert of the trade about what is inside, without facts of one’s own. */
export const insiderTalk = defineNatureRule({
  id: 'insider-talk',
  nature: 'competitor',
  weight: 1.0,
  needs: 'complaint',
  pattern:
    /成分表?.{0,8}(?:一塌糊涂|全是|垃圾|辣鸡|堆料|唬人)|业内人士|(?:我|本人)(?:就)?(?:是)?(?:做|干)(?:这|这个)?(?:一)?行|内行(?:人)?(?:都)?(?:知道|不会买)|代工厂|成本(?:价)?(?:不到|才|只有|就)(?:\d+|[一二两三四五几]+)/g,
  examples: {
    hits: ['成分表一塌糊涂，全是香精', '业内人士告诉你成本才五块'],
    misses: ['成分表很干净', '我是新手'],
  },
})
