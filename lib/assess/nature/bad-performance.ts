import { defineNatureRule } from '../rule.ts'

/** For a service bought as a thing, the performance is the product. */
export const badPerformance = defineNatureRule({
  id: 'bad-performance',
  nature: 'product-defect',
  weight: 1.8,
  pattern:
    /(?:烫|染|剪|做|拍|洗|贴|纹|修|装|种|补|美甲)(?:坏|毁|废|糊|秃|残|歪)了?|(?:头发|发尾|发质)[^，。！？\n]{0,6}(?:烧焦|全?断|焦了|毁了)|狗啃|修了?[^，。！？\n]{0,6}(?:还是|又|更)(?:坏|不)|越修越|没(?:修|装|洗|擦)(?:好|干净)|(?:洗|擦|打扫)(?:得|的)?不干净/g,
  examples: {
    hits: ['头发直接烫坏了', '修完还是不制冷，越修越糟'],
    misses: ['没有烫坏', '剪得很好'],
  },
})
