/** Numbers with a shape, row-major. */
export interface Tensor {
  data: Float32Array
  dims: readonly number[]
}

/** The two networks. What runs them (WebAssembly in a worker, or in Node) is the caller's business. */
export interface Engine {
  /** `[1, 3, H, W]` to `[1, 1, H, W]`: how likely each pixel is text. */
  detect: (input: Tensor) => Promise<Tensor>
  /** `[1, 3, 48, W]` to `[1, T, dictionary]`: how likely each character is at each step along the line. */
  recognise: (input: Tensor) => Promise<Tensor>
  /** Entry 0 is the blank between characters, the last one is the space. */
  dictionary: readonly string[]
}

/** From the lines of `ppocr_keys_v1.txt` (6,623 of them; the file does not end in a line feed). */
export const dictionaryOf = (keys: string): string[] => ['', ...keys.split(/\r?\n/), ' ']
