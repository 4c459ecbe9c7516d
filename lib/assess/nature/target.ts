import { defineNatureRule } from '../rule.ts'

/** Points at one merchant to speak against, without which recommending another is plain advertising. */
export const target = defineNatureRule({
  id: 'target',
  nature: 'target',
  weight: 0,
  pattern:
    /[他她它]们?家|某[^，。！？\n\s]{1,4}|[xX×]{2,}|[A-Z]\s?[家牌]|[那这](?:家|个牌子|个品牌)|同样是|别(?:再)?(?:买|用|喝|吃|去|给|让|被|找|信)|还在(?:用|喝|吃|买)|避雷|避开|拔草/g,
  examples: {
    hits: ['他家全是香精', '别再买某澄了'],
    misses: ['我家附近', '新品上市'],
  },
})
