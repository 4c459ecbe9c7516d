import { defineRiskRule } from '../rule.ts'

/** Calls on others to stay away, to report or to join. */
export const callToOthers = defineRiskRule({
  id: 'call-to-others',
  level: 'medium',
  pattern:
    /(?:千万|大家|姐妹们?|你们|都|快|赶紧|一定)(?:也|再|都)?(?:别|不要|勿|莫)(?:再)?(?:买|入|去|冲|来|信|碰|点|踩|找|被)|(?:别|不要)(?:再)?(?:买|去|来|信|碰|找|被[^，。！？\n]{1,6}骗)(?=了|$|[，。！!\s])|避雷|抵制|快跑|劝退|扩散|转发|让更多人|(?:姐妹们?|大家)?(?:避坑|绕道|远离|慎(?:买|入|选))|维权群|建(?:了)?群|一起(?:投诉|维权|举报|抵制)|谁(?:用|买)谁|拉黑(?:这|这家|他家)|后果自负|醒醒/g,
  examples: {
    hits: ['大家千万别买', '姐妹们避雷'],
    misses: ['不用避雷', '别人都买了'],
  },
})
