/** Name of the copy that stands in a pack for a picture that is not shown: `captures/0001-body.masked.png`. */
export const maskedPath = (path: string): string => path.replace(/\.(\w+)$/, '.masked.$1')

/** The original's path of a masked copy, else null. */
export const originalPath = (path: string): string | null =>
  /\.masked\.\w+$/.test(path) ? path.replace(/\.masked(\.\w+)$/, '$1') : null
