/** Why the method does not allow a step, with the next one. A closed list. */
export const REFUSALS = {
  'genuine-complaint': {
    zh: {
      title: '这是真实的投诉，不适合举报',
      why: '先沟通解决。如果另有合法理由（如公开了个人信息），请选上再提交。',
    },
    en: {
      title: 'A genuine complaint is not for reporting',
      why: 'Talk first. If there is another lawful ground (personal data exposed, say), choose it.',
    },
  },
  'no-new-evidence': {
    zh: {
      title: '先补新证据，再提交一次',
      why: '重复提交同样的内容不会有不同结果。先截一张上次没有的画面。',
    },
    en: {
      title: 'Add new evidence, then submit again',
      why: 'The same content again gives the same result. Capture something the last report did not have.',
    },
  },
  'already-reported': {
    zh: { title: '上一次举报还没有结果', why: '等结果出来并记下，再决定下一步。' },
    en: { title: 'A report is still running', why: 'Note its result first, then decide what is next.' },
  },
  'not-solved': {
    zh: { title: '问题解决后再发后续', why: '先在“记录”里标为已解决。' },
    en: { title: 'A follow-up comes after the solution', why: 'Mark the case as solved under Record first.' },
  },
  'case-closed': {
    zh: { title: '案例已结', why: '需要继续处理时，先在“记录”里重新打开。' },
    en: { title: 'The case is closed', why: 'Reopen it under Record to go on.' },
  },
  'not-reported': {
    zh: { title: '还没有提交举报', why: '先记下“我已提交”，再记结果。' },
    en: { title: 'No report was submitted', why: 'Note “I have submitted” first, then the result.' },
  },
} as const

export type Refusal = keyof typeof REFUSALS
