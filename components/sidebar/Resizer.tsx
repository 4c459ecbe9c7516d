import { useRef } from 'preact/hooks'
import { MAX_WIDTH_PX, MIN_WIDTH_PX, type Side } from '../../lib/settings.ts'
import { useWords } from '../words/words.ts'

const STEP_PX = 16

const clamp = (px: number): number => Math.round(Math.min(MAX_WIDTH_PX, Math.max(MIN_WIDTH_PX, px)))

/** The edge towards the page: drag it, or move it with the arrow keys. Screen coordinates, because the frame itself moves. */
export function Resizer(props: { widthPx: number; side: Side; onResize: (widthPx: number) => void }) {
  const words = useWords()
  const from = useRef<{ x: number; widthPx: number } | null>(null)
  // Ahead of the setting, which comes back a moment later: held keys add up.
  const wanted = useRef(props.widthPx)
  // Leftwards is wider at the right side and narrower at the left.
  const leftwards = props.side === 'right' ? 1 : -1
  const resize = (widthPx: number): void => {
    wanted.current = clamp(widthPx)
    props.onResize(wanted.current)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a window splitter has no element of its own; an hr takes no focus
    <div
      class="resizer"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.width}
      aria-valuenow={props.widthPx}
      aria-valuemin={MIN_WIDTH_PX}
      aria-valuemax={MAX_WIDTH_PX}
      onPointerDown={(e) => {
        e.currentTarget.setPointerCapture(e.pointerId)
        from.current = { x: e.screenX, widthPx: wanted.current }
      }}
      onPointerMove={(e) => {
        if (from.current) resize(from.current.widthPx + leftwards * (from.current.x - e.screenX))
      }}
      onPointerUp={() => {
        from.current = null
      }}
      onKeyDown={(e) => {
        if (e.key === 'ArrowLeft') resize(wanted.current + leftwards * STEP_PX)
        if (e.key === 'ArrowRight') resize(wanted.current - leftwards * STEP_PX)
      }}
    />
  )
}
