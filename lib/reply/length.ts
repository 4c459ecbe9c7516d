export const countAsSite = (t: string): number => [...t].length
export const PUBLIC_MAX = 280
