import { env, InferenceSession, Tensor as OrtTensor } from 'onnxruntime-web/wasm'
import { dictionaryOf, type Engine, type Tensor } from './engine.ts'

/** The bytes of the models, however the caller got them. */
export interface Models {
  detector: Uint8Array
  recogniser: Uint8Array
  /** Text of `ppocr_keys_v1.txt`. */
  keys: string
}

/** PP-OCRv4 mobile on ONNX Runtime's WebAssembly, on one thread: a second needs an isolated origin and gains 1.2 ×. */
export async function startEngine(models: Models): Promise<Engine> {
  env.wasm.numThreads = 1
  env.logLevel = 'error'
  const options: InferenceSession.SessionOptions = {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  }
  const detector = await InferenceSession.create(models.detector, options)
  const recogniser = await InferenceSession.create(models.recogniser, options)
  return {
    detect: (input) => run(detector, input),
    recognise: (input) => run(recogniser, input),
    dictionary: dictionaryOf(models.keys),
  }
}

async function run(session: InferenceSession, { data, dims }: Tensor): Promise<Tensor> {
  const [input, output] = [session.inputNames[0], session.outputNames[0]]
  if (input === undefined || output === undefined) throw new Error('a model without input or output')
  const result = (await session.run({ [input]: new OrtTensor('float32', data, dims) }))[output]
  if (!(result?.data instanceof Float32Array)) throw new Error('the model gave no numbers')
  return { data: result.data, dims: result.dims }
}
