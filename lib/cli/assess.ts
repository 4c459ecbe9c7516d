import { z } from 'zod'
import { assess } from '../assess/assess.ts'
import { inputFromLine, lineSchema } from '../assess/from-line.ts'

const HELP = `npm run -s assess < notes.jsonl

One JSON object a line on stdin:
  {"id","title"?,"body","likes"?,"collects"?,"shares"?,"comments"?,"imageTexts"?,"brand"?}
  a count is a number or text as the site shows it ("1.2万", "10+"); comments is a count or a list of
  texts or {"text","isAuthor"?,"likes"?}; brand is {"name"?,"products"?,"competitors"?}
One JSON object a line on stdout, in the same order: nature, probabilities, risk, reasons, evidence.
A line that cannot be read gives {"line","id"?,"error"} and the rest goes on.`

/** Lines end at `\n` alone: node:readline would also cut at U+2028, which JSON allows inside a string. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

function answerTo(text: string, number: number): object {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { line: number, error: `not JSON: ${(error as Error).message}` }
  }
  const line = lineSchema.safeParse(value)
  if (line.success) return { id: line.data.id, ...assess(inputFromLine(line.data)) }
  const { id } = Object(value) as { id?: unknown }
  return { line: number, ...(id === undefined ? {} : { id }), error: z.prettifyError(line.error) }
}

if (process.argv.includes('--help')) {
  console.log(HELP)
} else {
  let number = 0
  for await (const text of linesOf(process.stdin.setEncoding('utf8'))) {
    number += 1
    const line = number === 1 ? text.replace(/^\ufeff/, '') : text
    if (line.trim() === '') continue
    // Waits while the reader is slower, so that memory stays bounded.
    if (!process.stdout.write(`${JSON.stringify(answerTo(line, number))}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
  }
}
