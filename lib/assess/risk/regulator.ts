import { defineRiskRule } from '../rule.ts'

/** A regulator, a court, a lawyer or the press is named. */
export const regulator = defineRiskRule({
  id: 'regulator',
  level: 'medium',
  pattern:
    /12315|12345|(?<!\d)315(?!\d)|市场监管|市监局?|工商局?|消(?:费者)?协(?:会)?|黑猫|律师(?!朋友)|起诉|法院|报警|派出所|媒体|记者|曝光|举报|投诉(?:了|到|平台|无门|你)?|卫健委|食药监|抽检[^，。！？\n]{0,4}不合格|被罚|(?:上|登)(?:了)?热搜/g,
  examples: {
    hits: ['已经打了12315', '准备起诉'],
    misses: ['律师朋友推荐的好物不错', '不用投诉'],
  },
})
