/** What a capture shows. `image` becomes `image-n` in the event and the file's name. */
export const CAPTURE_PARTS = ['body', 'image', 'comments', 'counts', 'profile', 'other'] as const
export type CapturePart = (typeof CAPTURE_PARTS)[number]

/** The part of a capture's `what` (`image-2` → `image`). */
export const partOf = (what: string): CapturePart =>
  CAPTURE_PARTS.find((part) => part === what.replace(/-\d+$/, '')) ?? 'other'
