import { defineRiskRule } from '../rule.ts'

/** Unlawful or harmful, but only suspected. */
export const suspected = defineRiskRule({
  id: 'suspected',
  level: 'medium',
  hypothetical: true,
  pattern:
    /(?:怀疑|疑似|感觉|觉得|估计|怕不?是|该不会|是不是|莫不是)[^，。！？\n]{0,8}(?:假货|假的|高仿|翻新|二手|过期|激素|三无|批次|造假|骗|(?:这|同|一)批)|(?:这|同)一?批[^，。！？\n]{0,6}(?:问题|不对)/g,
  examples: {
    hits: ['怀疑是假货', '这该不会加了激素吧'],
    misses: ['怀疑人生', '我觉得很好'],
  },
})
