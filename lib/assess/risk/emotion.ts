import { defineRiskRule } from '../rule.ts'

/** Strong emotion: insults, despair, many exclamation marks. */
export const emotion = defineRiskRule({
  id: 'emotion',
  level: 'medium',
  pattern:
    /垃圾|辣鸡|气死|恶心(?!想吐)|骗子|骗人|无耻|不要脸|坑(?:死|爹|人|货)|太坑|黑心|奸商|血泪|滚(?:蛋|出)|吐血|去死|缺德|良心(?:呢|被狗)|什么玩意|烂透|[!！]{3,}|气(?:炸|哭|疯|到发抖)|崩溃|\[(?:怒R?|抓狂R|吐血R)\]/g,
  examples: {
    hits: ['气死我了！！！', '黑心商家'],
    misses: ['不坑人', '不垃圾'],
  },
})
