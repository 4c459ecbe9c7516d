import { defineNatureRule } from '../rule.ts'

/** Colour or size that does not survive a wash. */
export const fades = defineNatureRule({
  id: 'fades',
  nature: 'product-defect',
  weight: 1.8,
  pattern:
    /掉(?:色|颜色|红色|蓝色)|褪色|染(?:到|得|了|成)[^，。！？\n]{0,6}(?:都是|上|色)|串色|缩水|洗(?:了|完)?[一两几]?[次回水][^，。！？\n]{0,6}(?:皱|小了|变|废|松|短)/g,
  examples: {
    hits: ['洗一次水全是蓝的，掉色', '毛衣下水就缩水'],
    misses: ['不掉色', '怕不怕缩水'],
  },
})
