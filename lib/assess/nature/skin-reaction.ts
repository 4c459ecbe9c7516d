import { anyOf } from '../any-of.ts'
import { defineNatureRule } from '../rule.ts'

/** One person’s skin reacts, with no sign of bad goods: not a fault of the goods, but never a small risk. */
export const skinReaction = defineNatureRule({
  id: 'skin-reaction',
  nature: 'misuse',
  weight: 1.7,
  yieldsTo: 'product-defect',
  pattern: anyOf(
    /(?<!换季|容易|季节|屏障|花粉|经常)过敏(?!性|肌|源|体质|皮|急救|的?时候|期|人群)|泛红|红肿|刺痛|爆痘|闷痘|(?<!容易|经常|平时|爱|老|总|易|不)长痘(?!期|体质|肌)|冒痘|闷(?:了)?[^。，]{0,4}痘|起(?:了)?[^，。！？\n]{0,5}(?:疹|疙瘩|包)|红疙瘩|起皮|烂脸|长闭口|脱皮|火辣辣|(?<!不)辣脸/,
    /(?:有点|很|特别|又)痒|(?:小)?疹子|(?:头皮?|脸|身上|皮肤|脖子|眼睛)[^，。！？\n不没]{0,3}(?:发?痒|痛|疼|肿|红)|发痒|瘙痒|好痒|痒得|(?:眼|眼皮|脸|脸颊|嘴|嘴唇|皮肤)[^，。！？\n没]{0,4}肿/,
  ),
  examples: {
    hits: ['用三天额头闷了两颗痘', '脸颊泛红发痒'],
    misses: ['敏感肌也不过敏', '没有闷痘'],
  },
})
