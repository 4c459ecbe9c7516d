/** Where a reply goes. A statement to the platform (`report`) is a channel too, with wording of its own room. */
export const CHANNELS = ['public', 'direct', 'follow-up'] as const
export type Channel = (typeof CHANNELS)[number]
