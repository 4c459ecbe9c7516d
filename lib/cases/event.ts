/**
 * One log per installation, append-only. Format and links: the evidence format of docs/evidence.md
 * (two hash chains, over the installation and over the case). Both links are written in one
 * transaction with the event.
 */

export const EVENT_TYPES = [
  'seen',
  'assessed',
  'overridden',
  'drafted',
  'copied',
  'posted',
  'messaged',
  'order-looked-up',
  'captured',
  'report-prepared',
  'report-submitted',
  'report-accepted',
  'report-rejected',
  'appealed',
  'legal-step',
  'solved',
  'note-gone',
  'reopened',
  'exported',
  'clock-changed',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export interface CaseEvent {
  v: 1
  /** 0, 1, 2, … over the installation. */
  seq: number
  /** SHA-256 (hex) of the event `seq - 1`; 64 zeros for the first. */
  prev: string
  /** The note's id: one case per note. */
  case: string
  /** 0, 1, 2, … within the case. */
  caseSeq: number
  casePrev: string
  /** The machine's clock, UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`. Never sort by it. */
  at: string
  /** Label of the operator. */
  by: string
  type: EventType
  data: { [key: string]: Json }
}

/** A value kept out of the event: `commit` = SHA-256 of the canonical JSON of `[salt, value]`. */
export interface Disclosure {
  commit: string
  /** 16 random bytes as 32 lower-case hex digits. */
  salt: string
  value: string
}
