/** A finding that a clerk looked at and does not count, with the reason. It survives another check. */
export interface Waiver {
  /** See `waiverKey`. */
  readonly key: string;
  readonly reason: string;
  /** ISO date on which it was given. */
  readonly on: string;
}
