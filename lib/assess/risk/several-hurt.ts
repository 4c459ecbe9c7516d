import { defineRiskRule } from '../rule.ts'

/** More than one person hurt by the same goods. */
export const severalHurt = defineRiskRule({
  id: 'several-hurt',
  level: 'high',
  pattern:
    /(?:我[和跟][^，。！？\n]{1,6}|我们(?:全家|一家|几个|俩|两个)?|(?:全|一)家[^，。！？\n]{0,3}|同事们?|[两二三四五几俩]个?人)[^，。！？\n]{0,4}(?:都|全)[^，。！？\n没不]{0,6}(?:起|吐|拉|疹|过敏|烂|疙瘩|中毒|挂水)/g,
  examples: {
    hits: ['我和同事都起红疹', '一家三口都吐了'],
    misses: ['我和闺蜜都喜欢', '我们都没过敏'],
  },
})
