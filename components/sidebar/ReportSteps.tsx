import { useState } from 'preact/hooks'
import { isGenuine, isReportRunning, mayAppend } from '../../lib/cases/allowed.ts'
import type { Action } from '../../lib/messages.ts'
import { fail, ok } from '../../lib/result.ts'
import { Note } from '../Say.tsx'
import { useWords } from '../words/words.ts'
import { useDesk } from './desk.ts'
import { Problem, sayingOf } from './Problem.tsx'
import { useAction } from './use-action.ts'

type Report = Extract<Action, { kind: 'report' }>

/** Report status, noted by hand. The person reports on the page; a genuine complaint needs another lawful ground. */
export function ReportSteps() {
  const words = useWords()
  const desk = useDesk()
  const { defend } = words
  const [reason, setReason] = useState(defend.reasons[0] ?? '')
  const [ground, setGround] = useState<keyof typeof defend.grounds>('none')
  const { run, problem } = useAction()
  const given = ground === 'none' ? {} : { ground }
  const note = (step: Report['step']): Promise<boolean> =>
    run(() => desk.act({ kind: 'report', step, reason, ...given }))

  const isWaiting = desk.case ? isReportRunning(desk.case.events) : false
  const isPlainComplaint = isGenuine(desk.nature) && ground === 'none'
  const allowed = desk.case
    ? mayAppend(desk.case.events, 'report-submitted', { reason, ...given })
    : isPlainComplaint
      ? fail('genuine-complaint' as const)
      : ok(null)
  return (
    <section class="sec stack">
      <h2>{defend.report}</h2>
      <p class="xs muted">{isWaiting ? defend.waiting : defend.reportHint}</p>
      {isWaiting ? (
        <div class="row">
          <button type="button" class="btn grow" onClick={() => note('report-accepted')}>
            {defend.accepted}
          </button>
          <button type="button" class="btn grow" onClick={() => note('report-rejected')}>
            {defend.rejected}
          </button>
        </div>
      ) : (
        <>
          <label class="stack">
            <span class="xs muted">{defend.reason}</span>
            <select class="field" value={reason} onChange={(e) => setReason(e.currentTarget.value)}>
              {defend.reasons.map((r) => (
                <option key={r}>{r}</option>
              ))}
            </select>
          </label>
          <label class="stack">
            <span class="xs muted">{defend.ground}</span>
            <select
              class="field"
              value={ground}
              onChange={(e) => setGround(e.currentTarget.value as typeof ground)}
            >
              {Object.entries(defend.grounds).map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {allowed.ok ? (
            <button type="button" class="btn" onClick={() => note('report-submitted')}>
              {defend.submitted}
            </button>
          ) : (
            <Note icon="info" {...sayingOf(allowed.reason, words)} />
          )}
        </>
      )}
      <Problem problem={problem} />
    </section>
  )
}
