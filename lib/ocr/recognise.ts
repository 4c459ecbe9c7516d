import { LINE_HEIGHT } from './crop.ts'
import type { Engine, Tensor } from './engine.ts'
import type { Planes } from './raster.ts'

export interface Recognised {
  text: string
  /** Mean probability of the characters kept, 0 … 1. */
  confidence: number
  /** The least sure of them. */
  lowest: number
}

/** Reads one line. Several at once, padded to one width, were no faster and no better (measured). */
export async function recognise(line: Planes, engine: Engine): Promise<Recognised> {
  const data = line.data.map((value) => value / 127.5 - 1)
  const output = await engine.recognise({ data, dims: [1, 3, LINE_HEIGHT, line.width] })
  return decode(output, engine.dictionary)
}

/** The likeliest character of each step, blanks and repeats left out (greedy CTC decoding). */
export function decode(output: Tensor, dictionary: readonly string[]): Recognised {
  const [, steps, classes] = output.dims as [number, number, number]
  if (classes !== dictionary.length) throw new Error(`${classes} classes, ${dictionary.length} characters`)
  let text = ''
  let sum = 0
  let kept = 0
  let lowest = 1
  let before = 0
  for (let step = 0; step < steps; step += 1) {
    const from = step * classes
    let best = 0
    let most = output.data[from] as number
    for (let c = 1; c < classes; c += 1) {
      const value = output.data[from + c] as number
      if (value > most) {
        most = value
        best = c
      }
    }
    if (best !== 0 && best !== before) {
      text += dictionary[best]
      sum += most
      kept += 1
      lowest = Math.min(lowest, most)
    }
    before = best
  }
  return { text, confidence: kept === 0 ? 0 : sum / kept, lowest: kept === 0 ? 0 : lowest }
}
