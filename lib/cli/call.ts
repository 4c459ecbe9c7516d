import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** A mistake in the call itself: told on stderr with the help beneath it; the command ends with 2. */
export function refuse(problem: string, help: string): never {
  process.stderr.write(`${problem}\n\n${help}`)
  process.exit(2)
}

/** Options and at least one FILE, or the end of the command: with 0 after `--help`, with 2 on a wrong call. */
export function parseCall<O extends ParseArgsOptionsConfig>(help: string, options: O) {
  const call = attempt(options, help)
  if ('help' in call.values && call.values.help) {
    process.stdout.write(help)
    process.exit(0)
  }
  if (call.positionals.length === 0) refuse('No FILE given.', help)
  return { files: call.positionals, values: call.values }
}

function attempt<O extends ParseArgsOptionsConfig>(options: O, help: string) {
  try {
    return parseArgs({ allowPositionals: true, options: { ...options, help: { type: 'boolean' as const } } })
  } catch (error) {
    return refuse(sentenceOf(error), help)
  }
}

export const sentenceOf = (error: unknown): string => String(error instanceof Error ? error.message : error)
