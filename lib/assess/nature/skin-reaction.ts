import { defineNatureRule } from '../rule.ts'

/** One person’s skin reacts, with no sign of bad goods: not a fault of the goods, but never a small risk. */
export const skinReaction = defineNatureRule({
  id: 'skin-reaction',
  nature: 'misuse',
  weight: 1.7,
  // A reaction beside a bad smell, a broken jar or a suspected batch is about the goods.
  yieldsTo: 'product-defect',
  pattern:
    /过敏|泛红|红肿|刺痛|爆痘|闷痘|长痘|冒痘|闷(?:了)?[^。，]{0,4}痘|起(?:了)?(?:红)?疹|起皮|头痒|发痒|瘙痒|好痒|烂脸|长闭口|脱皮|脸(?:上|颊)?(?:红|痒|疼|肿)|火辣辣|(?:眼|眼皮|脸|脸颊|嘴|嘴唇|皮肤)[^，。]{0,4}肿/g,
  examples: {
    hits: ['用三天额头闷了两颗痘', '脸颊泛红发痒'],
    misses: ['敏感肌也不过敏', '没有闷痘'],
  },
})
