import { sendMessage } from '../../lib/messenger.ts'
import { useWithKeys } from '../keys.ts'
import { useWords } from '../words/words.ts'
import { useDesk } from './desk.ts'

/** Once, above the first verdict: what is read, what is never done, how to fold. No tab is thrown open. */
export function FirstRun() {
  const words = useWords()
  const { settings } = useDesk()
  const withKeys = useWithKeys()
  if (settings.introduced) return null
  return (
    <section class="sec stack first-run">
      <b>{words.firstRun.title}</b>
      <ul>
        {words.firstRun.points.map((point) => (
          <li key={point}>{withKeys(point)}</li>
        ))}
      </ul>
      <div>
        <button
          type="button"
          class="btn"
          onClick={() => void sendMessage('saveSettings', { introduced: true })}
        >
          {words.firstRun.done}
        </button>
      </div>
    </section>
  )
}
