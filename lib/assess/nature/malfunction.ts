import { defineNatureRule } from '../rule.ts'

/** A device that does not do its plain work as it should. */
export const malfunction = defineNatureRule({
  id: 'malfunction',
  nature: 'product-defect',
  weight: 1.6,
  pattern:
    /卡(?:顿|死|得要死|成)|发热严重|烫手|掉电(?:快|太|严重)|续航(?:崩|差|不行|拉胯|尿崩)|断连|连不上|杂音|异响|噪音(?:大|很)|嗡嗡响|死机|触屏.{0,4}(?:不灵|失灵)|突然(?:没|不|停|断|自动|关机)|用(?:了)?(?:不到)?(?:\d+|[一两二三四五六七八九十半几]+)(?:个)?(?:天|月|周|次|年)就(?:坏|不|没|掉|断|卡)/g,
  examples: {
    hits: ['玩十分钟就卡成幻灯片', '用了两个月就不转了'],
    misses: ['不卡顿', '用了两年还很好'],
  },
})
