import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** No effect on me: expectation, not a fault. */
export const noEffect = defineNatureRule({
  id: 'no-effect',
  nature: 'misuse',
  weight: 1.6,
  pattern: anyOf(
    /(?:没有?|毫无|看不(?:到|出)|感觉不到)[^，。！？\n]{0,4}(?:效果|作用|变化|区别|卵用|用处|感觉)|不(?:起作用|管用|见效)|没(?:什么|啥)用|(?:一点|完全|根本|并)[^，。！？\n]{0,3}(?:没用|没有用|不管用)|智商税|跟没(?:涂|用|吃|喝|洗)一样|效果(?:一般|不明显|不好|不行|甚微)/,
    /(?:没|不)(?:见|觉得|感觉)[^，。！？\n]{0,4}(?:白|改善|瘦|变|好转)|用完[^，。！？\n]{0,6}(?:也)?没(?:效|变|用|感)|(?:一(?:两|斤|点))(?:都|也)?没(?:瘦|掉|白|淡)|(?:越用|反而)(?:越|更)(?:油|干|塌|糟|黑)/,
  ),
  examples: {
    hits: ['用完一瓶没看到变化', '纯纯智商税'],
    misses: ['效果很好', '不是智商税'],
  },
})
