import { Icon } from '../Icon.tsx'
import { useWords } from '../words/words.ts'
import { useDesk } from './desk.ts'

/** What was not read stands as plainly as what was. */
export function Unseen() {
  const words = useWords()
  const { assessment, note } = useDesk()
  const { loaded, total } = note.comments
  return (
    <section class="sec">
      <h2>{words.assess.notSeen}</h2>
      {assessment.unseen.length === 0 && <p class="muted">{words.assess.nothingUnseen}</p>}
      <ul class="list">
        {assessment.unseen.map((what) => (
          <li key={what}>
            <Icon name="eye" />
            <span>
              {what === 'comments-partly-loaded' && total !== null
                ? words.assess.partly(loaded, total)
                : words.unseen[what].title}
              <small>{words.unseen[what].why}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
