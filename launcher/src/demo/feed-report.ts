import { formatDuration } from '../terminal/duration';
import type { Outcomes } from './sample-tally';

/** How a feed went. Times are milliseconds since the start of the program. */
export interface FeedReport {
  sent: number;
  done: number;
  refused: number;
  existing: number;
  outcomes: Outcomes;
  existingOutcomes: Outcomes;
  firstSentAt: number;
  /** Null: nothing was processed. */
  firstDoneAt: number | null;
  lastDoneAt: number | null;
  /** What was done while tickets came as fast as they could be sent. */
  burst: { done: number; ms: number };
}

/** True when every ticket was processed, now or in an earlier run. */
export const wentWell = ({ sent, done, outcomes, existingOutcomes }: FeedReport): boolean =>
  done === sent && outcomes.failed === 0 && existingOutcomes.failed === 0;

/** The report in words. */
export function describeFeed(report: FeedReport): string[] {
  const { sent, done, refused, existing, outcomes, firstDoneAt, lastDoneAt, firstSentAt, burst } = report;
  const lines = ['', 'How it went'];
  if (existing > 0)
    lines.push(
      `  ${count(existing, 'sample ticket')} were already there: ${describeOutcomes(report.existingOutcomes)}`,
    );
  if (sent === 0) lines.push('  nothing new to process; remove the data folder to see it from the beginning');
  else lines.push(`  ${count(sent, 'ticket')} sent: ${describeOutcomes(outcomes)}`);
  if (done < sent) lines.push(`  ${count(sent - done, 'ticket')} not finished`);
  if (refused > 0) lines.push(`  ${count(refused, 'ticket')} refused by the API`);
  if (sent > 0) lines.push(`  ${count(outcomes.piiItems, 'piece')} of personal data masked`);
  if (firstDoneAt !== null) lines.push(`  first ticket processed ${formatDuration(firstDoneAt)} after the start`);
  if (lastDoneAt !== null) lines.push(`  all sent and processed within ${formatDuration(lastDoneAt - firstSentAt)}`);
  if (burst.done > 0 && burst.ms > 0) {
    const rate = Math.round((burst.done * 1_000) / burst.ms);
    lines.push(
      `  ${rate} tickets/s while they came as fast as they could be sent (${burst.done} in ${formatDuration(burst.ms)})`,
    );
  }
  return [...lines, ''];
}

const describeOutcomes = ({ processed, needsReview, failed }: Outcomes): string =>
  `${processed} processed, ${needsReview} ${needsReview === 1 ? 'needs' : 'need'} review, ${failed} failed`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
