import { defineNatureRule } from '../rule.ts'

/** A room that is dirty, broken or noisy by itself. */
export const dirtyRoom = defineNatureRule({
  id: 'dirty-room',
  nature: 'product-defect',
  weight: 1.7,
  pattern:
    /(?:房间|床单|被子|枕头|浴室|马桶|地毯|毛巾|厕所)[^没不，。]{0,10}(?:脏|霉|头发|臭|蟑螂|虫|污渍|血迹|发黄|漏)|隔音(?:差|太差|不行|为零)|(?:空调|马桶|花洒|门锁)[^没，。]{0,6}(?:坏|漏|不能用|不制冷|堵)/g,
  examples: {
    hits: ['被子上还有头发', '浴室一股臭味'],
    misses: ['房间很干净', '床单没有污渍'],
  },
})
