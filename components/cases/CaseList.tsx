import { useState } from 'preact/hooks'
import { RISKS, type Risk } from '../../lib/assess/assessment.ts'
import type { CaseState } from '../../lib/cases/state.ts'
import { beijingClock } from '../../lib/time.ts'
import { RiskShape } from '../Icon.tsx'
import { Say } from '../Say.tsx'
import { useWords } from '../words/words.ts'

const GROUPS = ['open', 'closed', 'reported', 'all'] as const
type Group = (typeof GROUPS)[number]

const isIn = (state: CaseState, group: Group): boolean => {
  if (group === 'all') return true
  if (group === 'reported') return state.status === 'reported'
  return (state.status === 'solved') === (group === 'closed')
}

/** Cases, newest first, found by title, status and risk. */
export function CaseList(props: { cases: CaseState[]; onOpen: (id: string) => void }) {
  const words = useWords()
  const [search, setSearch] = useState('')
  const [group, setGroup] = useState<Group>('open')
  const [risk, setRisk] = useState<Risk | null>(null)
  const shown = props.cases.filter(
    (state) =>
      isIn(state, group) && (!risk || state.risk === risk) && (state.title ?? '').includes(search.trim()),
  )
  const count = (g: Group): number => props.cases.filter((state) => isIn(state, g)).length
  return (
    <>
      <div class="find">
        <input
          class="field"
          type="search"
          placeholder={words.cases.search}
          aria-label={words.cases.search}
          value={search}
          onInput={(e) => setSearch(e.currentTarget.value)}
        />
        <div class="chips">
          {GROUPS.map((g) => (
            <button type="button" key={g} class="chip" aria-pressed={g === group} onClick={() => setGroup(g)}>
              {words.cases[g]} {count(g)}
            </button>
          ))}
          {RISKS.map((r) => (
            <button
              type="button"
              key={r}
              class="chip"
              aria-pressed={r === risk}
              aria-label={words.risk(r)}
              onClick={() => setRisk(r === risk ? null : r)}
            >
              <RiskShape risk={r} />
              {words.risks[r]}
            </button>
          ))}
        </div>
      </div>
      <div class="scroll">
        {props.cases.length === 0 ? (
          <Say icon="page" saying={{ title: words.cases.none, why: words.cases.noneWhy }} />
        ) : shown.length === 0 ? (
          <Say icon="page" saying={{ title: words.cases.noMatch, why: '' }} />
        ) : (
          <ul class="cases">
            {shown.map((state) => (
              <li key={state.id}>
                <button type="button" onClick={() => props.onOpen(state.id)}>
                  <span class={`risk ${state.risk}`}>
                    <RiskShape risk={state.risk} />
                    {words.risks[state.risk]}
                  </span>
                  <b lang="zh-CN">{state.title ?? words.untitled}</b>
                  <span class="when num">{beijingClock(Date.parse(state.lastAt)).slice(5, 16)}</span>
                  <small>
                    {words.natures[state.nature]} · {words.cases.statuses[state.status]}
                  </small>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
