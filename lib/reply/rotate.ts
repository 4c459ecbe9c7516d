/**
 * The same list, begun at another place for each note, so that notes side by side do not get the same text.
 * A note always begins at the same place: its id decides.
 */
export function rotated<T>(list: readonly T[], noteId: string): T[] {
  const from = list.length === 0 ? 0 : Number.parseInt(noteId.slice(-6), 16) % list.length
  return [...list.slice(from), ...list.slice(0, from)]
}
