import { browser } from 'wxt/browser'
import type { z } from 'zod'
import { MESSAGES, type Protocol } from '../../lib/messages.ts'
import { onMessage } from '../../lib/messenger.ts'

type Name = keyof typeof MESSAGES
type Sender = Parameters<Parameters<typeof onMessage>[1]>[0]['sender']

/**
 * Answers one message: who may send it is checked, then its data are parsed, then `handle` sees them.
 * A content script is as untrusted as the page it lives in; it can hand in a reading and nothing else.
 */
export function answer<K extends Name>(
  name: K,
  handle: (
    data: z.infer<(typeof MESSAGES)[K]['schema']>,
    sender: Sender,
  ) => ReturnType<Protocol[K]> | Promise<Awaited<ReturnType<Protocol[K]>>>,
): void {
  const { from, schema } = MESSAGES[name]
  // The map's type ties name, data and answer together; the generic callback cannot show it to the compiler.
  ;(onMessage as (type: Name, on: (message: { data: unknown; sender: Sender }) => unknown) => void)(
    name,
    ({ data, sender }) => {
      if (sender.id !== browser.runtime.id) throw new Error('foreign sender')
      const own = `chrome-extension://${browser.runtime.id}/`
      if (from === 'extension' && !sender.url?.startsWith(own)) throw new Error('not for a page')
      return handle(schema.parse(data ?? undefined) as z.infer<(typeof MESSAGES)[K]['schema']>, sender)
    },
  )
}
