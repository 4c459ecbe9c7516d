/** What a page of the replica depends on beside its address. */
export interface Visit {
  loggedIn: boolean
  hydrateAfterMs: number
  /** ms since 1970 */
  now: number
}
