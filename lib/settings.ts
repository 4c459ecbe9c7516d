/** What the merchant can set. Plain, so that views can use it without the schema (`messages.ts` has that). */
/** Where the overlay stands: at the right, or at the left where it hides the text beside which it is read. */
export const SIDES = ['right', 'left'] as const
export type Side = (typeof SIDES)[number]

export const LANGUAGES = ['auto', 'zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export interface Settings {
  /** Off = nothing of ours on the site's pages. */
  enabled: boolean
  folded: boolean
  widthPx: number
  side: Side
  language: Language
  /** Label written into each event as `by`. */
  operator: string
  /** Whether the three promises were read once. */
  introduced: boolean
  brand: { name: string; products: string[]; competitors: string[] }
}

export const MIN_WIDTH_PX = 280
export const MAX_WIDTH_PX = 520

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  folded: true,
  widthPx: 360,
  side: 'right',
  language: 'auto',
  operator: '店铺',
  introduced: false,
  brand: { name: '', products: [], competitors: [] },
}
