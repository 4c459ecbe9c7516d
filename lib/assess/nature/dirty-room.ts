import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** A room or a place that is dirty, broken or noisy by itself. */
export const dirtyRoom = defineNatureRule({
  id: 'dirty-room',
  nature: 'product-defect',
  weight: 1.6,
  pattern: anyOf(
    /(?:房间|床单|被子|被套|枕头|浴室|马桶|地毯|毛巾|厕所|卫生间|餐具|碗|杯子|桌子|环境)[^没不，。！？\n]{0,10}(?:脏|霉|头发|臭|味|蟑螂|虫|污渍|血迹|发黄|漏|油腻)|(?:脏|潮|霉)(?:得|的|兮兮)|卫生(?:很|太|也)?(?:差|堪忧|不好|不行|一般)|不(?:太)?卫生|蟑螂|有老鼠/,
    /隔音[^，。！？\n好]{0,4}(?:差|不|没|零)|(?:很|太|非常|特别|好)吵|吵得|整(?:夜|晚)[^，。！？\n]{0,6}(?:响|吵)|(?:空调|马桶|花洒|门锁|热水|淋浴|电视|下水)[^好，。！？\n]{0,8}(?:坏|漏|不能用|用不了|不制冷|堵|没有|不热|忽冷忽热|响|返味)|返味/,
  ),
  examples: {
    hits: ['被子上还有头发', '浴室一股臭味'],
    misses: ['房间很干净', '床单没有污渍'],
  },
})
