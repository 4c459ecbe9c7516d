import { useState } from 'preact/hooks'
import { CHANNELS, type Channel } from '../../lib/reply/channel.ts'
import { Note } from '../Say.tsx'
import { useWords } from '../words/words.ts'
import { useDesk } from './desk.ts'
import { OrderLookUp } from './OrderLookUp.tsx'
import { ReplyDesk } from './ReplyDesk.tsx'

/** Public reply, direct message, follow-up: each with wording to edit and copy. The person posts. */
export function TalkTab() {
  const words = useWords()
  const desk = useDesk()
  const status = desk.case?.state.status
  const [channel, setChannel] = useState<Channel>(
    status === 'solved' ? 'follow-up' : status === 'replied' || status === 'messaged' ? 'direct' : 'public',
  )
  const isTooEarly = channel === 'follow-up' && status !== 'solved'
  return (
    <ReplyDesk
      key={channel}
      channel={channel}
      locked={isTooEarly}
      head={
        <section class="sec">
          <div class="seg">
            {CHANNELS.map((c) => (
              <button type="button" key={c} aria-pressed={c === channel} onClick={() => setChannel(c)}>
                {words.channels[c]}
              </button>
            ))}
          </div>
          {channel === 'direct' && <p class="xs muted above">{words.talk.direct}</p>}
          {isTooEarly && (
            <div class="above">
              <Note icon="info" title={words.talk.afterSolved} />
            </div>
          )}
        </section>
      }
      tail={channel === 'direct' && <OrderLookUp />}
    />
  )
}
