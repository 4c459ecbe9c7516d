import { defineNatureRule } from '../rule.ts'

/** A batch is named as the cause, or a smell that it should not have. */
export const badBatch = defineNatureRule({
  id: 'bad-batch',
  nature: 'product-defect',
  weight: 1.2,
  pattern:
    /(?:同|这|那)一?批(?:次|号|货)|批号|批次|换了?(?:配方|包装)|(?:股|闻着?|有|一股).{0,3}(?:酸|臭|怪|腥|霉|塑料)味|颜色(?:都|也|和|跟).{0,8}不一样/g,
  examples: {
    hits: ['同一批次还有股酸味', '两罐颜色都不一样'],
    misses: ['没有怪味', '不看批号'],
  },
})
