import type { Finder } from './find.ts'
import type { StateNote } from './state.ts'
import { labelOf } from './text.ts'

/**
 * How many pictures the slider of a note holds. Its loop adds duplicates at both ends, and an empty slide
 * without `data-index` follows the last picture: neither counts.
 */
export function countPictures(container: Element, finder: Finder, state: StateNote | null): number {
  const slider = finder.one(container, 'slider')
  const slides = new Set(finder.all(slider, 'slide').map((slide) => slide.getAttribute('data-index')))
  if (slides.size > 0) return slides.size
  const shown = /\/\s*(\d{1,3})\s*$/.exec(labelOf(finder.one(container, 'fraction'), finder) ?? '')?.[1]
  return shown ? Number(shown) : finder.all(slider, 'picture').length || (state?.images ?? 0)
}
