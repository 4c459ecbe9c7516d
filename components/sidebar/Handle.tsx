import type { Risk } from '../../lib/assess/assessment.ts'
import { Icon, RiskShape } from '../Icon.tsx'
import { useWords } from '../words/words.ts'

/** The folded sidebar: a slim tab with the risk's shape and word. The frame is as small as this. */
export function Handle(props: { risk: Risk | null; onOpen: () => void }) {
  const words = useWords()
  const label = props.risk ? `${words.open} · ${words.risk(props.risk)}` : words.open
  return (
    <button
      type="button"
      class={`handle ${props.risk ?? ''}`}
      aria-expanded={false}
      aria-label={label}
      title={label}
      onClick={props.onOpen}
    >
      {props.risk ? <RiskShape risk={props.risk} /> : <Icon name="page" small />}
      <span class="word">{props.risk ? words.risks[props.risk] : words.tabs.assess}</span>
    </button>
  )
}
