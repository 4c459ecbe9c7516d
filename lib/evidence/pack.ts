export const packFiles = (_: unknown): unknown[] => []
export const closingData = (_: unknown) => ({ files: [], masked: [] })
export const sealPack = (_a: unknown, _b: unknown, _c: unknown): Uint8Array => new Uint8Array([80, 75, 5, 6])
