import { defineNatureRule } from '../rule.ts'

/** A verb that comes to nothing (合不上, 插不进): the thing does not do what one does with it. */
export const cannot = defineNatureRule({
  id: 'cannot',
  nature: 'product-defect',
  weight: 1.4,
  pattern:
    /(?:缩|打|合|关|盖|拔|插|装|对|扣|拧|按|充|连|粘|贴|立|挂|吸|塞|卡|推|拉|折|收|锁|洗|擦|加载|启动|固定|识别|登录?)不(?:回去?|上去?|开|进去?|出来?|住|动|紧|稳|了|齐|牢|掉|干净)|时(?:灵|好|有)时(?:不灵|坏|无)|(?:检测|检查)[^，。！？\n]{0,4}(?:正常|没问题)/g,
  examples: {
    hits: ['盖子合不上', '拉杆缩不回去'],
    misses: ['合得上', '没有打不开'],
  },
})
