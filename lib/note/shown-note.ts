import { noteIdOf } from './address.ts'
import { anyOf, type Finder } from './find.ts'
import type { State, StateNote } from './state.ts'
import { lettersOf, textOf } from './text.ts'

/** The one note that the page shows, once address, layer and contents agree on which it is. */
export interface ShownNote {
  id: string
  container: Element
  shownAs: 'page' | 'layer'
  /** The inline state, if it describes this note. */
  state: StateNote | null
}

/** `none`: no note is shown. `unsettled`: something is shown and its parts disagree; `why` says which. */
export type Shown = { is: 'note'; note: ShownNote } | { is: 'none' } | { is: 'unsettled'; why: string }

const LAYER = anyOf('layer')
const LAYER_ID = anyOf('layerId')

const unsettled = (why: string): Shown => ({ is: 'unsettled', why })

export function shownNote(body: Element | null, finder: Finder, url: string, state: State): Shown {
  const addressed = noteIdOf(url)
  const all = finder.all(body, 'container').map((container) => ({
    container,
    layer: container.closest(LAYER),
    layerId: container.closest(LAYER_ID)?.getAttribute('note-id') || null,
  }))
  // A layer lies above a page, and remnants of earlier views can stay beside it.
  const layers = all.filter(({ layer }) => layer)
  const fitting = layers.filter(({ layerId }) => layerId !== null && layerId === addressed)
  const [top, ...others] = fitting.length > 0 ? fitting : layers.length > 0 ? layers : all
  if (!top) return { is: 'none' }
  if (others.length > 0) return unsettled('more than one note is shown')
  const { container, layer, layerId } = top
  if (addressed && layerId && addressed !== layerId)
    return unsettled(`address ${addressed}, layer ${layerId}`)
  if (isEmpty(container, finder)) return unsettled('its contents are not there yet')

  const sameText = state.notes.find((note) => compare(container, finder, note) === 'same')
  const id = addressed ?? layerId ?? sameText?.id
  if (!id) return unsettled('nothing says which note it is')
  const described = state.notes.find((note) => note.id === id) ?? null
  if (described && compare(container, finder, described) === 'other') {
    return unsettled(`${id} has other contents in the inline state`)
  }
  if (!layerId && !described && sameText) return unsettled(`address ${id}, contents of ${sameText.id}`)
  return { is: 'note', note: { id, container, shownAs: layer ? 'layer' : 'page', state: described } }
}

/** `other` only if nothing agrees: an author can edit title or text after the state was made. */
function compare(container: Element, finder: Finder, note: StateNote): 'same' | 'other' | 'silent' {
  const pairs = [
    [textOf(finder.one(container, 'title'), finder), note.title],
    [textOf(finder.one(container, 'body'), finder), note.body],
  ]
  const verdicts = pairs.map(([shown, stated]) =>
    compareTexts(lettersOf(shown ?? ''), lettersOf(stated ?? '')),
  )
  return verdicts.find((verdict) => verdict === 'same') ?? verdicts.find((v) => v === 'other') ?? 'silent'
}

/** How much of a text's beginning tells it from another. */
const TELLING = 12

/** A text that was shortened, continued or put behind another word is still the same. */
function compareTexts(a: string, b: string): 'same' | 'other' | 'silent' {
  if (!a || !b) return 'silent'
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const begins = long.startsWith(short)
  return begins || (short.length >= TELLING && long.includes(short.slice(0, TELLING))) ? 'same' : 'other'
}

const isEmpty = (container: Element, finder: Finder): boolean =>
  !finder.one(container, 'title') && !finder.one(container, 'body') && !finder.one(container, 'author')
