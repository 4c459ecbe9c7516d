import { defineNatureRule } from '../rule.ts'

/** It moved, fell, bent or stopped by itself. */
export const failsByItself = defineNatureRule({
  id: 'fails-by-itself',
  nature: 'product-defect',
  weight: 1.5,
  pattern:
    /(?:自己|自动|直接|突然|莫名(?:其妙)?|无缘无故)(?:就)?(?:掉|倒|关|开|响|断|飞|裂|弹|停|灭|没了|歪|翘|化)|(?:翘边|凹(?:下去|陷|了)|瘪(?:了|的)|歪了|弯了|胀(?:了|坏)|泡胀|焦(?:黄|黑|了)|一(?:拧|拉|按|碰|掰|洗|晒|踩)就)/g,
  examples: {
    hits: ['膏体自己倒了', '一拧就歪'],
    misses: ['自己买的', '不会自动关'],
  },
})
