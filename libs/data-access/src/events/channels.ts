/** Names of the Postgres notification channels. */
export const channels = {
  /** New rows in the event log; no payload. */
  events: 'switchyard_events',
  /** Steps of running jobs, `ProgressNotice[]` as JSON; may be lost. */
  progress: 'switchyard_progress',
} as const;
