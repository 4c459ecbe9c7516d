import { defineNatureRule } from '../rule.ts'

/** Asks, without blaming anybody. */
export const question = defineNatureRule({
  id: 'question',
  nature: 'not-negative',
  weight: 1.1,
  pattern:
    /求(?:推荐|助|问|解答|安利|指导|建议|支招)|有没有(?:好用|好吃|推荐|什么)[^，。！？\n]{0,10}|小白|有没有(?:人|姐妹|宝子|大佬|懂)(?![^，。！？\n]{0,8}(?:也|一样))[^，。！？\n]{0,14}|请问|(?:大家|姐妹们?|宝子们?)[^，。！？\n]{0,6}(?:觉得|怎么看|用过)|(?:值得|可以|能|要|该)(?:买|入|去|换)吗|是不是正常|怎么办？|在线等|推荐(?:呀|吗|一下)|预算/g,
  examples: {
    hits: ['求推荐一款面霜', '有没有姐妹用过这个'],
    misses: ['客服问我要不要退', '没人回答'],
  },
})
