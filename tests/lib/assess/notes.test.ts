import { describe, expect, it } from 'vitest'
import { assess } from '../../../lib/assess/assess.ts'
import { type Assessment, NATURES, type Nature, type Risk } from '../../../lib/assess/assessment.ts'
import invented from './notes.json' with { type: 'json' }

interface Labelled {
  title: string
  body: string
  likes?: number
  nature: Nature
  risk: Risk
}

/** Invented and labelled by hand; the rules have seen them, so the floors keep what is won and promise nothing. */
const notes = invented as Labelled[]
const judged: [Labelled, Assessment][] = notes.map((note) => [
  note,
  assess({
    title: note.title,
    body: note.body,
    ...(note.likes ? { likes: { value: note.likes, certainty: 'exact' } } : {}),
  }),
])

const isSmear = (nature: Nature): boolean => nature === 'competitor' || nature === 'non-purchaser'
const isGenuine = (nature: Nature): boolean => !isSmear(nature) && nature !== 'not-negative'

/** Mean over the natures of the harmonic mean of precision and recall. */
function macroF1(): number {
  const f1 = NATURES.map((nature) => {
    const both = judged.filter(([note, { nature: got }]) => note.nature === nature && got === nature).length
    const either = judged.reduce(
      (sum, [note, { nature: got }]) => sum + Number(note.nature === nature) + Number(got === nature),
      0,
    )
    return (2 * both) / either
  })
  return f1.reduce((sum, one) => sum + one, 0) / NATURES.length
}

describe('invented notes', () => {
  it('cover every nature and every risk', () => {
    expect(new Set(notes.map(({ nature }) => nature))).toEqual(new Set(NATURES))
    expect(new Set(notes.map(({ risk }) => risk))).toEqual(new Set(['high', 'medium', 'low']))
  })

  it('are told apart by nature', () => {
    expect(macroF1()).toBeGreaterThan(0.82)
  })

  it('are told apart by risk', () => {
    const right = judged.filter(([note, { risk }]) => note.risk === risk).length
    expect(right / notes.length).toBeGreaterThan(0.85)
  })

  it('are never called a smear when the complaint is genuine', () => {
    const wronged = judged.filter(([note, { nature }]) => isGenuine(note.nature) && isSmear(nature))
    expect(wronged.map(([note]) => note.body)).toEqual([])
  })

  it('are seldom called low in risk when they are high', () => {
    const high = judged.filter(([note]) => note.risk === 'high')
    const missed = high.filter(([, { risk }]) => risk === 'low')
    expect(missed.length / high.length).toBeLessThan(0.2)
  })

  it('show the words of every complaint that they are taken for', () => {
    const silent = judged.filter(
      ([, { nature, evidence }]) =>
        nature !== 'not-negative' && !evidence.some((one) => one.nature === nature),
    )
    expect(silent.map(([note]) => note.body)).toEqual([])
  })
})
