export const slotValues = (_: unknown) => ({})
