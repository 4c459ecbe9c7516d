import { defineNatureRule } from '../rule.ts'

/** Complains of one’s own day, work, family or studies, at no merchant. */
export const ownLife = defineNatureRule({
  id: 'own-life',
  nature: 'not-negative',
  weight: 1.0,
  pattern:
    /论文|考试|考研|上班|加班|打工人|开会|领导|作业|老师|婆婆|婆家|老公|男朋友|女朋友|前任|分手|离婚|吵架|emo|失眠|摆烂|内耗|人生|生活|抑郁|自杀|结婚|高考|物理|化学|数学/g,
  examples: {
    hits: ['今天又加班，人生好难', '和男朋友分手了'],
    misses: ['论坛都在说难用', '导购不理我'],
  },
})
