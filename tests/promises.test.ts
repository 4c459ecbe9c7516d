import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What the product promises not to do, looked for in all of its source. */
const root = join(import.meta.dirname, '..')
const sources = ['entrypoints', 'components', 'lib']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((f) => join(folder, f)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join('lib', 'cli')))
  .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const)

const using = (pattern: RegExp): string[] =>
  sources.filter(([, text]) => pattern.test(text)).map(([file]) => file)

describe('the promises', () => {
  it('never leaves the machine: there is no network code', () => {
    expect(using(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/)).toEqual([])
  })

  it('never talks to the page: no window messages and no events of ours on its objects', () => {
    expect(using(/postMessage\(|window\.opener|dispatchEvent\(|new CustomEvent/)).toEqual([])
  })

  it('never acts on the page: reader and content script click, submit, focus and scroll nothing of it', () => {
    const onPage = sources.filter(([file]) => /^(entrypoints.note\.content|lib.note)/.test(file))
    expect(onPage.length).toBeGreaterThan(5)
    const acting = onPage.filter(([, text]) =>
      /\.(click|submit|requestSubmit|scrollTo|scrollBy|scrollIntoView)\(/.test(text),
    )
    expect(acting.map(([file]) => file)).toEqual([])
  })

  it('never shows anything as HTML that it did not write', () => {
    expect(using(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/)).toEqual(
      [],
    )
  })
})
