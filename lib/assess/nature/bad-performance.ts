import { defineNatureRule } from '../rule.ts'

/** For a service bought as a thing, the performance is the product. */
export const badPerformance = defineNatureRule({
  id: 'bad-performance',
  nature: 'product-defect',
  weight: 1.8,
  pattern:
    /(?:烫|染|剪|做|拍|洗|贴|纹|修|装|种|美甲)(?:坏|毁|废|糊|秃|残)了?|(?:头发|发尾).{0,4}(?:烧焦|断|焦了)|修了?.{0,6}(?:还是|又|更)(?:坏|不)|越修越/g,
  examples: {
    hits: ['头发直接烫坏了', '修完还是不制冷，越修越糟'],
    misses: ['没有烫坏', '剪得很好'],
  },
})
