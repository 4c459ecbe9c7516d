import { useEffect, useState } from 'preact/hooks'
import { beijingClock } from '../../lib/time.ts'
import { Icon } from '../Icon.tsx'
import { useWords } from '../words/words.ts'
import { useDesk } from './desk.ts'

/** The method gives half an hour from the first sight of a note to its assessment. */
const ASSESS_WITHIN_MIN = 30

/** Minutes left to assess. Gone once the case is open: then somebody is at work on it. */
export function AssessClock() {
  const words = useWords()
  const desk = useDesk()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 20_000)
    return () => clearInterval(timer)
  }, [])
  if (desk.case) return null
  const dueAt = desk.firstSeenAt + ASSESS_WITHIN_MIN * 60_000
  const left = Math.ceil((dueAt - now) / 60_000)
  return (
    <span class="clock num" title={beijingClock(dueAt)}>
      <Icon name="clock" small />
      {left > 0 ? (
        <>
          {words.assess.due} <b>{words.assess.minutes(left)}</b>
        </>
      ) : (
        words.assess.over
      )}
    </span>
  )
}
