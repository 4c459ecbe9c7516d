import { defineNatureRule } from '../rule.ts'

/** Colour or size that does not survive a wash. */
export const fades = defineNatureRule({
  id: 'fades',
  nature: 'product-defect',
  weight: 1.8,
  pattern: /掉色|褪色|染(?:到|得|了).{0,6}(?:都是|上|色)|缩水|洗(?:了)?一次就.{0,6}(?:皱|小|变|废)/g,
  examples: {
    hits: ['洗一次水全是蓝的，掉色', '毛衣下水就缩水'],
    misses: ['不掉色', '怕不怕缩水'],
  },
})
