import { defineNatureRule } from '../rule.ts'

/** Nobody answers, or answers without helping. */
export const customerService = defineNatureRule({
  id: 'customer-service',
  nature: 'service',
  weight: 2.0,
  pattern:
    /客服.{0,14}(?:不回|没人|没有?回|不理|敷衍|踢皮球|推(?:来|给|卸|脱)|机器人|态度|复制粘贴|已读|装死|消失|拉黑|不管|只会|让我|说不|死活|嘴硬)|(?:没人|不)(?:理|搭理|回复)(?:我|消息)|已读不回|踢皮球|推来推去|互相推|(?:找|问|联系|打)了?.{0,6}(?:\d+|[一两二三四五六七八九十好几]+)(?:次|遍|天).{0,8}(?:没|不)|拉黑了?我|售后.{0,8}(?:差|没|不|无|烂|推|敷衍)|商家.{0,8}(?:不理|不回|不认|拒绝|耍赖|不管)/g,
  examples: {
    hits: ['问客服三次没人回', '售后推来推去'],
    misses: ['客服很耐心', '客服秒回'],
  },
})
