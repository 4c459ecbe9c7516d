import { personIdOf } from './address.ts'
import type { Finder } from './find.ts'
import type { Person } from './note.ts'
import type { StateNote } from './state.ts'
import { labelOf } from './text.ts'

/** The author of the note: its own block beside the text, else the state of the same note. */
export function authorOf(container: Element, finder: Finder, state: StateNote | null): Person {
  const block = finder.one(container, 'author')
  return {
    id: personIdOf(finder.one(block, 'profile')?.getAttribute('href') ?? null) ?? state?.author.id ?? null,
    name: labelOf(finder.one(block, 'username'), finder) ?? state?.author.name ?? null,
  }
}
