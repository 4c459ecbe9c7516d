import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'
import type { Saying } from './words/zh.ts'

/** A whole-panel state: what, why, one next step. Never blank. */
export const Say = (props: {
  icon: IconName
  saying: Saying
  busy?: boolean
  children?: ComponentChildren
}) => (
  <div class="say" role="status">
    <Icon name={props.icon} />
    <h2 tabIndex={-1}>{props.saying.title}</h2>
    <p>{props.saying.why}</p>
    {props.busy && (
      <div class="bar">
        <i />
      </div>
    )}
    {props.children}
  </div>
)

/** An inline result within a section. */
export const Note = (props: {
  kind?: 'ok' | 'warn'
  icon: IconName
  title: string
  why?: string
  alert?: boolean
}) => (
  <div class={`note ${props.kind ?? ''}`} role={props.alert ? 'alert' : undefined}>
    <Icon name={props.icon} />
    <span>
      {props.title}
      {props.why && <small>{props.why}</small>}
    </span>
  </div>
)
