export const fill = (text: string, _v: unknown) => [{ kind: 'text' as const, text }]
export const textOf = (s: { text: string }[]) => s.map((x) => x.text).join('')
export const emptySlots = (text: string) =>
  [...text.matchAll(/\{([^{}]+)\}/g)].map((m) => ({
    name: m[1] ?? '',
    start: m.index,
    end: m.index + m[0].length,
  }))
