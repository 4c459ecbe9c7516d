import { defineNatureRule } from '../rule.ts'

/** Packing that arrived crushed, open or leaking belongs with the faults of the goods. */
export const damagedPacking = defineNatureRule({
  id: 'damaged-packing',
  nature: 'product-defect',
  weight: 1.8,
  pattern:
    /(?:外箱|箱子|盒子|包装|外包装|包装盒|瓶身|封口|快递盒|纸箱|礼盒|塑封)[^没不，。！？\n]{0,8}(?:压|扁|破|烂|裂|漏|洒|没封|开封|瘪|被拆|皱|脏|损)|(?:漏|洒)了?一(?:箱|盒|瓶|摊)/g,
  examples: {
    hits: ['外箱压扁了一角', '收到时封口是破的'],
    misses: ['包装很精美', '盒子没有破'],
  },
})
