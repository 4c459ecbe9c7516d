import { defineNatureRule } from '../rule.ts'

/** Several people hurt by the same thing: hardly a matter of one skin. */
export const severalHurt = defineNatureRule({
  id: 'several-hurt',
  nature: 'product-defect',
  weight: 1.8,
  pattern:
    /(?:我[和跟][^，。！？\n]{1,6}|我们(?:全家|一家|几个|俩|两个)?|(?:全|一)家[^，。！？\n]{0,3}|同事们?|[两二三四五几俩]个?人)[^，。！？\n]{0,4}(?:都|全)[^，。！？\n没不]{0,6}(?:起|吐|拉|疹|过敏|烂|红|疙瘩|中毒|不舒服|挂水|中招)/g,
  examples: {
    hits: ['我和同事都起红疹', '一家三口都吐了'],
    misses: ['我和闺蜜都喜欢', '我们都没过敏'],
  },
})
