/** One look at the event log: sequence numbers seen beyond the horizon, and which transactions were open at that moment. */
export interface LogGlimpse {
  /** Ascending. */
  seqs: readonly number[];
  /** All transactions below this id had ended. */
  xmin: bigint;
  /** No transaction had an id of this or above yet. */
  xmax: bigint;
}

/**
 * How far the log may be read without ever missing a row. Sequence numbers are handed out before commit, so row 6 can be
 * visible while row 5 is still in an open transaction. Rows up to `seq` are settled. A hole behind it is waited for until
 * every transaction that was open when the hole was first seen has ended: then nothing can fill it any more.
 *
 * This rests on writers holding a transaction id before they draw a sequence number, which the log's inserts ensure by
 * selecting from a row that the same statement has just written.
 */
export interface SettledHorizon {
  readonly seq: number;
  /** A hole directly behind `seq`, and the `xmax` of the glimpse that first showed it. */
  readonly hole: { readonly until: bigint } | null;
}

export const horizonAt = (seq: number): SettledHorizon => ({ seq, hole: null });

/** Moves the horizon over what a glimpse shows; never backwards. Pure. */
export function advanceHorizon(horizon: SettledHorizon, glimpse: LogGlimpse): SettledHorizon {
  let { seq, hole } = horizon;
  for (const next of glimpse.seqs) {
    if (next <= seq) continue;
    if (next !== seq + 1) {
      if (!hole) return { seq, hole: { until: glimpse.xmax } };
      if (glimpse.xmin < hole.until) return { seq, hole };
    }
    seq = next;
    hole = null;
  }
  return { seq, hole };
}
