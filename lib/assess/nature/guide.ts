import { defineNatureRule } from '../rule.ts'

/** Knowledge, guide, list, diary: nobody is blamed. */
export const guide = defineNatureRule({
  id: 'guide',
  nature: 'not-negative',
  weight: 1.2,
  pattern:
    /攻略|教程|干货|科普|合集|清单|步骤|测评|保姆级|路线|打卡|避坑指南|怎么(?:选|挑|判断|买|不被坑|避坑|看(?:懂)?)|如何(?:选|挑|避)|小(?:技巧|贴士|tips)|建议收藏|记得收藏|码住|分享(?:一下|给|我的)|vlog|日记|日常|作业|ootd|OOTD|plog|配料表?：|做法/g,
  examples: {
    hits: ['羽绒服怎么选，保姆级攻略', '周末打卡路线分享给大家'],
    misses: ['没有攻略这么惨', '客服让我分享链接'],
  },
})
