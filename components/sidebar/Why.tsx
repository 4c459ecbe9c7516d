import type { ComponentChildren } from 'preact'
import type { Evidence, RiskReason } from '../../lib/assess/assessment.ts'
import type { Count } from '../../lib/note/note.ts'
import { useWords } from '../words/words.ts'
import { type Words, zh } from '../words/zh.ts'
import { useDesk } from './desk.ts'
import { distinct, inContext, textAt } from './quotes.ts'

const MAX_QUOTES = 5

/** The quoted words that led to the verdict, then the engagement. */
export function Why({ action }: { action: ComponentChildren }) {
  const words = useWords()
  const { assessment, input, note, nature } = useDesk()
  const relevant: (Evidence | RiskReason)[] = [
    ...assessment.riskReasons.filter((reason) => reason.level !== 'low'),
    ...assessment.evidence.filter((evidence) => evidence.nature === nature),
  ]
  const reach = assessment.riskReasons.find(({ rule }) => rule === 'reach')
  // Shares stand in no page; where the state gives them they count, so the sum must show them.
  const kinds = (['likes', 'collects', 'comments', 'shares'] as const).filter(
    (kind) => kind !== 'shares' || note.counts.shares.value !== null,
  )
  const quotes = distinct(input, relevant, MAX_QUOTES)
  return (
    <section class="sec">
      <h2>
        {words.assess.why}
        <span>{action}</span>
      </h2>
      <dl class="ev">
        {quotes.map((quote) => {
          const { before, quote: said, after } = inContext(textAt(input, quote), quote)
          const comment = quote.in === 'comment' ? input.comments?.[quote.index ?? 0] : undefined
          return [
            <dt key="where">
              {words.assess.places[quote.in]}
              {quote.in === 'image' ? ` ${(quote.index ?? 0) + 1}` : ''}
            </dt>,
            <dd key="quote" lang={zh.lang}>
              「{before}
              <mark>{said}</mark>
              {after}」
              {comment && (
                <small>
                  {words.assess.commentNote(comment.isAuthor ?? false, comment.likes?.value ?? null)}
                </small>
              )}
            </dd>,
          ]
        })}
        <dt>{words.assess.places.counts}</dt>
        <dd class="num">
          {kinds.map((kind, i) => (
            <span key={kind}>
              {i > 0 && ' · '}
              <span class="whole">
                <span class="muted">{words.assess.counts[kind]}</span> {shown(note.counts[kind], words)}
              </span>
            </span>
          ))}
          {reach && <small>{words.assess.reach(Number(reach.quote).toLocaleString(words.lang))}</small>}
        </dd>
      </dl>
    </section>
  )
}

/** A lower bound says so; `10+` says nothing about spread and is not shown as a number. */
function shown(count: Count, words: Words): string {
  if (count.value === null) return '–'
  const number = count.value.toLocaleString(words.lang)
  if (count.certainty !== 'at-least') return number
  return count.value < 1000 ? words.assess.masked : words.assess.atLeast(number)
}
