import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Channel } from '../../lib/reply/channel.ts'
import { emptySlots } from '../../lib/reply/fill.ts'
import { countAsSite, PUBLIC_MAX } from '../../lib/reply/length.ts'
import { copyText } from '../copy.ts'
import { Icon } from '../Icon.tsx'
import { useWords } from '../words/words.ts'
import { useDesk } from './desk.ts'
import { Editor } from './Editor.tsx'
import { Problem } from './Problem.tsx'
import { SlotFields } from './SlotFields.tsx'
import { TabPanel } from './TabPanel.tsx'
import { useAction } from './use-action.ts'
import { useDraft } from './use-draft.ts'

type Copying = 'no' | 'ask' | 'done' | 'failed'

/** One channel's wording: choose a variant, edit it, fill its slots, copy it in one click, say that it was posted. */
export function ReplyDesk(props: {
  channel: Channel
  locked: boolean
  head: ComponentChildren
  tail: ComponentChildren
}) {
  const words = useWords()
  const desk = useDesk()
  const draft = useDraft(props.channel)
  const [copying, setCopying] = useState<Copying>('no')
  const [posted, setPosted] = useState(false)
  const { run, problem } = useAction()
  const area = useRef<HTMLTextAreaElement>(null)

  const empty = emptySlots(draft.text)
  const length = countAsSite(draft.text)
  const over = props.channel === 'public' ? Math.max(0, length - PUBLIC_MAX) : 0
  const edit = (text: string): void => {
    draft.edit(text)
    setCopying('no')
  }

  const copy = async (evenUnfilled: boolean): Promise<void> => {
    if (props.locked) return
    if (empty.length > 0 && !evenUnfilled) return setCopying('ask')
    // First of all in the click: the browser allows the clipboard only while the click is fresh.
    if (!(await copyText(draft.text))) {
      area.current?.select()
      return setCopying('failed')
    }
    setCopying('done')
    const { channel } = props
    await run(() => desk.act({ kind: 'copied', channel, wording: draft.wording, text: draft.text }))
  }
  const confirm = async (): Promise<void> => {
    const done = await run(() => desk.act({ kind: props.channel === 'public' ? 'posted' : 'messaged' }))
    if (done) setPosted(true)
  }

  const status =
    over > 0 ? words.talk.tooLong(over) : empty.length > 0 ? words.talk.todo(empty.length) : words.talk.ready
  return (
    <>
      <TabPanel>
        {props.head}
        <section class="sec">
          <div class="row below">
            <span class="xs muted grow">
              {draft.isEdited ? words.talk.yours : words.talk.variant(draft.position, draft.of)}
            </span>
            <button
              type="button"
              class="link xs"
              onClick={() => {
                draft.next()
                setCopying('no')
              }}
            >
              {words.talk.next}
            </button>
          </div>
          <Editor text={draft.text} onEdit={edit} area={area} />
          <div class="row xs muted above">
            <span class="grow" id="reply-status">
              {status}
            </span>
            <span class="num">
              {length}
              {props.channel === 'public' && ` / ${PUBLIC_MAX}`}
            </span>
          </div>
          <Problem problem={problem} />
        </section>
        <SlotFields text={draft.text} onEdit={edit} />
        {props.tail}
      </TabPanel>
      <div class="foot">
        {copying === 'ask' ? (
          <>
            <span class="grow" role="alert">
              {words.talk.copyAnyway}
            </span>
            <button type="button" key="anyway" class="btn" onClick={() => copy(true)}>
              {words.talk.yes}
            </button>
            <button type="button" key="back" class="btn main" onClick={() => setCopying('no')}>
              {words.talk.back}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              key="copy"
              id="copy-reply"
              class="btn main wide"
              aria-disabled={props.locked}
              aria-describedby="reply-status"
              onClick={() => copy(false)}
            >
              <Icon name={copying === 'done' ? 'check' : 'copy'} />
              <span role="status">{copying === 'done' ? words.talk.copied : words.talk.copy}</span>
            </button>
            {copying === 'done' && props.channel !== 'follow-up' ? (
              <button type="button" class="btn" aria-disabled={posted} onClick={posted ? undefined : confirm}>
                {posted
                  ? words.talk.posted
                  : props.channel === 'public'
                    ? words.talk.iPosted
                    : words.talk.iSent}
              </button>
            ) : (
              <span class="xs muted">{copying === 'failed' ? words.talk.notCopied : words.talk.youPost}</span>
            )}
          </>
        )}
      </div>
    </>
  )
}
