import { defineNatureRule } from '../rule.ts'

/** Less than hoped for: price, looks, fame. */
export const expectation = defineNatureRule({
  id: 'expectation',
  nature: 'misuse',
  weight: 1.3,
  pattern:
    /(?:期望|期待).{0,6}(?:太高|落空)|不值(?:这个?价|得|当)?|(?:太|真|有点)贵|性价比(?:太|不|很)?(?:低|不高|差)|名不副实|名不符实|不如(?:图|想象|传说|网上|预期)|没有?(?:想象|传说|网上说).{0,4}(?:好|神)|商业化|没(?:什么)?意思|一般般|就那样|普普通通|鸡肋|滤镜|照骗|过誉|不(?:会)?再(?:去|来|买|回购)|不会回购/g,
  examples: {
    hits: ['不如图，一般般', '性价比不高，不会回购'],
    misses: ['物超所值', '比想象的好'],
  },
})
