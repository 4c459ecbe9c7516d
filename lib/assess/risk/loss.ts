import { defineRiskRule } from '../rule.ts'

/** Money or use lost, and nobody makes it good. */
export const loss = defineRiskRule({
  id: 'loss',
  level: 'medium',
  pattern:
    /打水漂|白花(?:了)?|(?:钱|款|押金).{0,4}(?:退不了|不退|没了|要不回)|(?:不|拒绝?|不给|不肯|不让)退(?:款|货|钱|换)?|退不了|损失(?:了)?(?:\d+|[一两几])|血本|(?:\d{3,}|几百|上千|几千|一千多|两千多).{0,6}(?:打水漂|没了|白花|废了|扔了|就这)|(?:直接|彻底)(?:报废|废了|不能用|用不了)|不能用了|没法用|用不了/g,
  examples: {
    hits: ['两百九十九打水漂', '不给退款'],
    misses: ['可以退款', '没有损失'],
  },
})
