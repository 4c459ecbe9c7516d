import { defineRiskRule } from '../rule.ts'

/** A light reaction of the body. */
export const skinIrritation = defineRiskRule({
  id: 'skin-irritation',
  level: 'medium',
  pattern:
    /过敏|泛红|发红|刺痛|刺刺的|爆痘|闷痘|冒痘|长痘|颗痘|起(?:了)?(?:红)?疹|红疹|疹子|有点痒|头痒|发痒|好痒|很痒|瘙痒|痒(?:得|死)|火辣辣|脱皮|起皮|长闭口|闹肚子|肚子(?:疼|痛|不舒服)|头晕|恶心想吐/g,
  examples: {
    hits: ['用三天闷了两颗痘', '胳膊有点痒，发痒'],
    misses: ['没有过敏', '敏感肌不过敏'],
  },
})
