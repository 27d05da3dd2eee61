/** One try at one run of a ticket. */
export interface RunRequest {
  ticketId: string;
  run: number;
  /** Starts at 1. */
  attempt: number;
}
