import { defineNatureRule } from '../rule.ts'

/** Presses, rubs or chafes this body: the thing is as it should be. */
export const discomfort = defineNatureRule({
  id: 'discomfort',
  nature: 'misuse',
  weight: 1.3,
  pattern:
    /(?:夹|勒|压|磨|硌|扎|捂|挤|坠|箍)(?:得|的|着)?[^，。！？\n]{0,5}(?:疼|痛|难受|痱子|慌|不舒服)|体质(?:不同|不一样)|因人而异|每个人[^，。！？\n]{0,4}(?:不一样|不同)|早知道|硬得|齁得|腻(?:得|死|歪|了)|(?:真的?|太|好|就是)(?:小|腻|硬|吵|挤|远)(?=[，。！\s]|$)/g,
  examples: {
    hits: ['戴久了夹得耳朵疼', '可能每个人体质不一样'],
    misses: ['一点不夹', '不磨脚'],
  },
})
