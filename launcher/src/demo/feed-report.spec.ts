import { describeFeed, type FeedReport, wentWell } from './feed-report';

const none = { processed: 0, needsReview: 0, failed: 0, piiItems: 0 };
const report = (changes: Partial<FeedReport>): FeedReport => ({
  sent: 0,
  done: 0,
  refused: 0,
  existing: 0,
  outcomes: none,
  existingOutcomes: none,
  firstSentAt: 5_000,
  firstDoneAt: null,
  lastDoneAt: null,
  burst: { done: 0, ms: 0 },
  ...changes,
});

describe('the report of a feed', () => {
  it('gives the figures of a first run', () => {
    const run = report({
      sent: 3,
      done: 3,
      outcomes: { processed: 2, needsReview: 1, failed: 0, piiItems: 7 },
      firstDoneAt: 6_000,
      lastDoneAt: 9_000,
      burst: { done: 2, ms: 500 },
    });
    expect(wentWell(run)).toBe(true);
    expect(describeFeed(run)).toEqual([
      '',
      'How it went',
      '  3 tickets sent: 2 processed, 1 needs review, 0 failed',
      '  7 pieces of personal data masked',
      '  first ticket processed 6.0 s after the start',
      '  all sent and processed within 4.0 s',
      '  4 tickets/s while they came as fast as they could be sent (2 in 500 ms)',
      '',
    ]);
  });

  it('says on a second run that the tickets were there, and measures nothing', () => {
    const run = report({ existing: 5, existingOutcomes: { ...none, processed: 5, piiItems: 9 } });
    expect(wentWell(run)).toBe(true);
    expect(describeFeed(run)).toEqual([
      '',
      'How it went',
      '  5 sample tickets were already there: 5 processed, 0 need review, 0 failed',
      '  nothing new to process; remove the data folder to see it from the beginning',
      '',
    ]);
  });

  it('hides neither lost nor failed nor refused tickets', () => {
    const lost = report({ sent: 4, done: 3, refused: 2, outcomes: { ...none, processed: 3 } });
    expect(wentWell(lost)).toBe(false);
    expect(describeFeed(lost)).toEqual(
      expect.arrayContaining(['  1 ticket not finished', '  2 tickets refused by the API']),
    );
    expect(wentWell(report({ sent: 1, done: 1, outcomes: { ...none, failed: 1 } }))).toBe(false);
    expect(wentWell(report({ existing: 1, existingOutcomes: { ...none, failed: 1 } }))).toBe(false);
  });
});
