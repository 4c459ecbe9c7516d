import { defineNatureRule } from '../rule.ts'

/** The quality itself is called bad, or a batch is suspected. */
export const poorQuality = defineNatureRule({
  id: 'poor-quality',
  nature: 'product-defect',
  weight: 1.5,
  pattern:
    /质量(?:太|很|真|非常|也)?(?:差|烂|不行|堪忧|问题|不好|不过关)|品控|做工(?:太|很)?(?:差|粗糙|烂|不行)|线头(?:多|到处)|质检|(?:这|同)一?批(?:次|货)?.{0,8}(?:问题|都|也|红|坏)|残次|瑕疵|劣质|粗制滥造/g,
  examples: {
    hits: ['做工粗糙，线头到处都是', '这批次是不是有问题'],
    misses: ['质量很好', '不是质量问题'],
  },
})
