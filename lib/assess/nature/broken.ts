import { defineNatureRule } from '../rule.ts'

/** The thing came apart, leaks or stopped working: at fault for anybody. */
export const broken = defineNatureRule({
  id: 'broken',
  nature: 'product-defect',
  weight: 2.2,
  pattern:
    /(?:坏|断|裂|碎|破)(?:了|开|掉|成|的)|坏掉|开胶|脱胶|掉漆|掉皮|掉钻|起球|开线|脱线|破洞|破损|裂纹|裂缝|变形了?|松动|失灵|黑屏|花屏|死机|闪退|充不(?:进|了|上)电?|开不了机|不(?:通电|制冷|加热|出水|出热风|转了|亮了)|漏(?:水|液|油|电|气|了)|渗(?:水|液|出)|(?:盖子?|杯子?|瓶子?|泵头?)[^没不会，。]{0,4}漏|散架|生锈|按不(?:出|动)/g,
  examples: {
    hits: ['泵头按两下就断了', '盖子拧紧还是漏水', '才洗一次就开线'],
    misses: ['杯子从来不漏', '不是坏了，是没电'],
  },
})
