import { defineNatureRule } from '../rule.ts'

/** Ill after eating or drinking it. */
export const foodHarm = defineNatureRule({
  id: 'food-harm',
  nature: 'product-defect',
  weight: 2.2,
  pattern:
    /食物中毒|(?:吃|喝)[^。！没]{0,16}(?:吐|拉肚子|拉了|腹泻|挂水|医院|急诊|肚子(?:疼|痛)|住院)|上吐下泻|拉肚子/g,
  examples: {
    hits: ['吃完当晚上吐下泻', '喝了一口就吐了一夜'],
    misses: ['吃完没有拉肚子', '吃得很开心'],
  },
})
