import { defineNatureRule } from '../rule.ts'

/** A size, shade or type that does not suit the author. */
export const sizeShade = defineNatureRule({
  id: 'size-shade',
  nature: 'misuse',
  weight: 1.6,
  pattern:
    /(?:尺码|码数|码子|鞋码|均码).{0,6}(?:偏|不准|不合|太)|(?:买|选|拍)(?:大|小|错)了|偏(?:大|小)(?:一码|了)?|色号.{0,8}(?:不|黑|白|难|踩)|显(?:黑|胖|矮|老|壮|腿粗)|不显(?:白|瘦)|不合(?:适|身)|不适合(?:我|干皮|油皮|敏感肌|黄皮)|(?:干|油|敏感|混油|混干)(?:皮|肌).{0,6}(?:慎|不|别|劝退)|卡粉|脱妆|卡裆|勒得?(?:慌|疼)|磨脚/g,
  examples: {
    hits: ['尺码偏小穿不上', '黄皮显黑'],
    misses: ['尺码很准', '显瘦'],
  },
})
