export const rotated = <T>(l: T[], _id: string): T[] => l
