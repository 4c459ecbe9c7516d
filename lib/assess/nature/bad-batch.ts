import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** A batch is named as the cause, or it is not like the last one. */
export const badBatch = defineNatureRule({
  id: 'bad-batch',
  nature: 'product-defect',
  weight: 1.2,
  pattern: anyOf(
    /(?:同|这|那)一?批(?:次|号|货)?[^，。！？\n]{0,8}(?:问题|都|也|红|坏|不对|差)|(?:换了?|改了?)(?:配方|厂|料)|批号[^，。！？\n]{0,4}(?:不|查)/,
    /(?:颜色|味道|质地|包装|手感)[^，。！？\n]{0,10}(?:上一?[次瓶支罐个批]|之前的?|以前的?)[^，。！？\n]{0,6}(?:不一样|不同|对不上|不是一个)|(?:跟|和|与)(?:我)?(?:上一?[次瓶支罐个批]|之前|以前)[^，。！？\n]{0,8}(?:不一样|不同|对不上|不是一个)/,
  ),
  examples: {
    hits: ['同一批的也红了', '两罐味道跟上次完全不一样'],
    misses: ['没有换配方', '跟之前一样好'],
  },
})
