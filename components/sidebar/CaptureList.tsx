import { CAPTURE_PARTS, type CapturePart, partOf } from '../../lib/cases/capture-parts.ts'
import { beijingClock } from '../../lib/time.ts'
import { Icon } from '../Icon.tsx'
import { useWords } from '../words/words.ts'
import { useDesk } from './desk.ts'

/** What a case should hold, what it holds, and which one is next. A row can be chosen as the next. */
export function CaptureList(props: { next: CapturePart; onChoose: (part: CapturePart) => void }) {
  const words = useWords()
  const captures = useDesk().case?.state.captures ?? []
  // The author's page is another page: it is captured outside and added as a file (a later step).
  const parts = CAPTURE_PARTS.filter((part) => part !== 'profile')
  const newest = (part: CapturePart): string | undefined =>
    captures.findLast((c) => partOf(c.what) === part)?.at
  const wanted = parts.filter((part) => part !== 'other')
  return (
    <section class="sec">
      <h2>
        {words.defend.captures}
        <span class="num">
          {wanted.filter(newest).length} / {wanted.length}
        </span>
      </h2>
      <ul class="list">
        {parts.map((part) => {
          const at = newest(part)
          const isNext = part === props.next
          return (
            <li key={part} class={at ? 'done' : part === 'other' || isNext ? '' : 'miss'}>
              <Icon name={at ? 'check' : isNext ? 'camera' : 'dot'} />
              <span class="grow">
                <button
                  type="button"
                  class="plain"
                  aria-pressed={isNext}
                  onClick={() => props.onChoose(part)}
                >
                  {words.parts[part]}
                </button>
                {isNext && <small>{words.defend.hints[part]}</small>}
              </span>
              <span class="end num">
                {isNext
                  ? words.defend.next
                  : at
                    ? words.defend.held(beijingClock(Date.parse(at)).slice(11, 16))
                    : part === 'other'
                      ? ''
                      : words.defend.missing}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
