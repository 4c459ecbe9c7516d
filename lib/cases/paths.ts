/** Path of the n-th capture of a case (from 1) in its evidence pack: `captures/0001-body.png`. */
export const capturePath = (n: number, what: string, extension: string): string =>
  `captures/${String(n).padStart(4, '0')}-${what}.${extension}`
