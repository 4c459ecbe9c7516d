import { defineNatureRule } from '../rule.ts'

/** No effect on me: expectation, not a fault. */
export const noEffect = defineNatureRule({
  id: 'no-effect',
  nature: 'misuse',
  weight: 1.6,
  pattern:
    /(?:没有?|毫无|看不(?:到|出)|感觉不到).{0,4}(?:效果|作用|变化|区别|卵用|用处)|不(?:起作用|管用|见效)|没(?:什么|啥)用|(?:一点|完全|根本).{0,3}(?:没用|没有用|不管用)|智商税|(?:没|不)(?:见|觉得|感觉).{0,4}(?:白|改善|瘦|变)|用完.{0,6}(?:也)?没/g,
  examples: {
    hits: ['用完一瓶没看到变化', '纯纯智商税'],
    misses: ['效果很好', '不是智商税'],
  },
})
