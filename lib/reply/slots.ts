/** Where a slot's value comes from; `merchant`: only the person who answers can know it. */
type Source = 'always' | 'note' | 'brand' | 'clock' | 'merchant'

interface SlotMeaning {
  /** What stands there, for a label beside the field. */
  zh: string
  en: string
  from: Source
}

/**
 * What can stand in braces in a wording. A closed list, so that a misspelt slot is a failed test, not a reply.
 * What a shop has found, changed or promised is always a slot: no wording claims it in the shop's place.
 */
export const SLOTS = {
  称呼: { zh: '怎么称呼作者', en: 'How to address the author', from: 'always' },
  问题: { zh: '作者说的问题，用原话', en: 'The author’s point, in their words', from: 'note' },
  产品: { zh: '产品名', en: 'Product', from: 'note' },
  店铺: { zh: '店铺或品牌名', en: 'Shop or brand', from: 'brand' },
  时限: { zh: '最晚什么时候回复', en: 'Answer promised by', from: 'clock' },
  方案: { zh: '处理结果，如“补发一件”', en: 'What was done, e.g. one resent', from: 'merchant' },
  原因: { zh: '查到的情况', en: 'What was found', from: 'merchant' },
  改进: { zh: '接下来怎么改', en: 'What will change', from: 'merchant' },
  依据: { zh: '能公开查到的事实，如报告编号', en: 'A fact anybody can check', from: 'merchant' },
  批次号: { zh: '批次号', en: 'Batch number', from: 'merchant' },
} as const satisfies Record<string, SlotMeaning>

export type Slot = keyof typeof SLOTS

/** Null: known to nobody yet; the person fills it in. */
export type SlotValues = Partial<Record<Slot, string | null>>
