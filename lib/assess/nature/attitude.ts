import { defineNatureRule } from '../rule.ts'

/** People who treated the customer badly. */
export const attitude = defineNatureRule({
  id: 'attitude',
  nature: 'service',
  weight: 1.8,
  pattern:
    /态度.{0,4}(?:差|恶劣|不好|傲慢|冷|极差|很差|敷衍|嚣张)|翻(?:了个)?白眼|甩脸|臭着?脸|爱(?:买|等|吃|来)不|不耐烦|(?:骂|吼|凶)(?:我|人|顾客)|阴阳怪气|(?:店员|服务员|老板|前台|店长|导购|司机)[^没不，。]{0,10}(?:凶|骂|吼|冷漠|不理|嫌|怼|赶|瞪)|服务(?:太|很|真|也|极)?(?:差|烂|拉胯|不行|糟糕|敷衍)/g,
  examples: {
    hits: ['店员当面翻白眼', '服务太差了'],
    misses: ['服务态度很好', '老板不凶'],
  },
})
