/** What can stand in braces in a wording. A closed list, so that a misspelt slot is a failed test, not a reply. */
export const SLOTS = ['称呼', '问题', '产品', '店铺', '时限', '方案', '订单', '批次号'] as const
export type Slot = (typeof SLOTS)[number]

/** Null: known to nobody yet; the person fills it in. */
export type SlotValues = Partial<Record<Slot, string | null>>
