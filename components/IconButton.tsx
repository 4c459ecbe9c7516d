import { Icon, type IconName } from './Icon.tsx'

/** A button that is only a picture: its name stands in the tip and for screen readers. */
export const IconButton = (props: {
  icon: IconName
  label: string
  onClick: () => void
  id?: string
  /** Left out where there is little room. */
  spare?: boolean
  expanded?: boolean
}) => (
  <button
    type="button"
    id={props.id}
    class={props.spare ? 'icon spare' : 'icon'}
    title={props.label}
    aria-label={props.label}
    aria-expanded={props.expanded}
    onClick={props.onClick}
  >
    <Icon name={props.icon} />
  </button>
)
