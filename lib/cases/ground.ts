import type { Json } from './event.ts'

/** Lawful grounds for reporting a note whose complaint is genuine. A closed list. */
export const GROUNDS = ['personal-data', 'insult', 'illegal-content', 'infringement'] as const
export type Ground = (typeof GROUNDS)[number]

export const isGround = (value: Json | undefined): boolean => GROUNDS.some((ground) => ground === value)
