import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** The quality itself is called bad. */
export const poorQuality = defineNatureRule({
  id: 'poor-quality',
  nature: 'product-defect',
  weight: 1.5,
  pattern: anyOf(
    /质量(?:太|很|真|真的|非常|也|也太|实在|这么)?(?:差|烂|不行|堪忧|不好|不过关|一言难尽|无语|次|垃圾|拉胯|一般)|质量问题|没(?:有)?(?:质量|品质)|质感(?:很|太)?差/,
    /品控(?:太|很|真)?(?:差|烂|不行|堪忧|问题|拉胯|翻车)|(?:做工|工艺|用料|材质|料子|面料)[^，。！？\n不没]{0,3}(?:差|粗糙|烂|不行|垃圾|薄得|廉价)|垃圾做工|线头|走线歪|毛刺/,
    /残次|次品|划痕|擦痕|擦拭痕迹|有灰尘?|破(?:手机|玩意|东西|烂)|瑕疵|劣质|粗制滥造|豆腐渣|塑料感|质检/,
  ),
  examples: {
    hits: ['做工粗糙，线头到处都是', '质量也太差了'],
    misses: ['质量很好', '不是质量问题'],
  },
})
