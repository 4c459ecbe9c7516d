import { defineNatureRule } from '../rule.ts'

/** Anger, regret or warning without saying about what: a complaint, of a kind that other rules must tell. */
export const complaint = defineNatureRule({
  id: 'complaint',
  nature: 'complaint',
  weight: 1.6,
  pattern:
    /失望|垃圾|辣鸡|避雷|差评|踩雷|无语|生气|气死|太坑|坑(?:人|爹|货|死)|被坑|后悔|拔草|(?:别|不要|勿)(?:买|入|去|冲|踩)|再也不|恶心|智商税|差劲|离谱|上当|被骗|骗(?:人|子|钱|局)|翻车|吐槽|崩溃|投诉|维权|曝光|劝退|糟糕|烂透|什么玩意|浪费钱|白花|打水漂|心累|服了|裂开|呵呵|快跑|黑心|奸商|难受|\[(?:哭惹R|汗颜R|怒R?|捂脸R|石化R|吐血R|抓狂R)\]/g,
  examples: {
    hits: ['大失所望，避雷', '真的无语[哭惹R]'],
    misses: ['不踩雷', '没有失望'],
  },
})
