import type { Risk } from '../lib/assess/assessment.ts'

/** Line icons on a 24-unit grid, drawn for this panel. */
const PATHS = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  fold: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  clock: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 7.5V12l3 2',
  eye: 'M4 4l16 16M9.9 5.3A10 10 0 0112 5c5 0 8.5 4.5 9.5 7a13 13 0 01-3 4M6.3 7.2A13 13 0 002.5 12c1 2.5 4.5 7 9.5 7a9.5 9.5 0 004.3-1M9.9 10a3 3 0 004.2 4.2',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  dot: 'M12 5a7 7 0 100 14 7 7 0 000-14z',
  camera: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10a3.2 3.2 0 100 6.4 3.2 3.2 0 000-6.4z',
  info: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 11v5.500M12 7.600v.1',
  page: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6',
  again: 'M19.5 12a7.5 7.5 0 11-2.2-5.3M19.5 4v4.5H15',
  leaf: 'M5 19c0-8 5-13 14-13 0 9-5 13-11 12M5 19c2-4 5-6.500 8.500-8',
  out: 'M12 15V4M8 8l4-4 4 4M5 14v6h14v-6',
  gear: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  side: 'M4 5h16v14H4zM14.500 5v14',
  swap: 'M4 9h13M13.500 5.500L17 9l-3.500 3.500M20 16H7M10.500 12.500L7 16l3.500 3.500',
  open: 'M14 5h5v5M19 5l-8 8M10 6H5v13h13v-5',
} as const

export type IconName = keyof typeof PATHS

export const Icon = ({ name, small = false }: { name: IconName; small?: boolean }) => (
  <svg class={small ? 'i s' : 'i'} viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)

/** Filled triangle, half-filled diamond, open circle: never colour alone; the word stands beside. */
export const RiskShape = ({ risk }: { risk: Risk }) => (
  <svg viewBox="0 0 14 14" aria-hidden="true">
    {risk === 'high' && <path d="M7 1l6.2 11.5H.8z" fill="currentColor" />}
    {risk === 'medium' && (
      <>
        <path d="M7 1l6 6-6 6-6-6z" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M7 1v12L1 7z" fill="currentColor" />
      </>
    )}
    {risk === 'low' && <circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" stroke-width="1.6" />}
  </svg>
)
