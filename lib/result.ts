/**
 * An expected failure is a value: `reason` comes from a closed list of the room that returns it, so that
 * every reason can have a sentence and a next step. A thrown error is a bug.
 */
export type Result<T, R extends string> = { ok: true; value: T } | { ok: false; reason: R; detail?: string }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const fail = <R extends string>(
  reason: R,
  detail?: string,
): { ok: false; reason: R; detail?: string } =>
  detail === undefined ? { ok: false, reason } : { ok: false, reason, detail }
