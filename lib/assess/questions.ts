import type { Nature } from './assessment.ts'

/** What to ask the author, or to find out, when two readings are close. Key: the two natures, sorted. */
const QUESTIONS: Record<string, string> = {
  'misuse|product-defect': '作者是按说明用的吗？同一批里还有别人遇到吗？',
  'product-defect|service': '如果当时售后处理好了，作者还会写这篇吗？',
  'misuse|service': '作者不满的是东西不合适，还是没有人帮忙处理？',
  'not-negative|product-defect': '作者是在说自己遇到的问题，还是在分享知识？',
  'misuse|not-negative': '作者还会推荐别人买吗？',
  'not-negative|service': '作者是在投诉，还是只是顺带一提？',
  'competitor|product-defect': '文里说的问题，作者自己买来用过吗？',
  'competitor|misuse': '作者推荐别家之前，自己用过这一款吗？',
  'competitor|not-negative': '文里有没有点名说谁不好？',
  'competitor|service': '作者和店里有过对话或订单吗？',
  'competitor|non-purchaser': '作者推荐的是谁，有没有链接或私信导流？',
  'non-purchaser|product-defect': '作者自己买过吗？能不能请对方私信订单号？',
  'misuse|non-purchaser': '作者自己用过吗？能不能请对方说说怎么用的？',
  'non-purchaser|service': '作者和店里有过对话或订单吗？',
  'non-purchaser|not-negative': '作者是在转述别人的投诉，还是只是闲聊？',
}

export const questionFor = (a: Nature, b: Nature): string => QUESTIONS[[a, b].toSorted().join('|')] ?? ''
