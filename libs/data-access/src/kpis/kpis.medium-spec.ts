import type { ReviewAction } from '@switchyard/contracts';
import {
  asRedacted,
  newTicket,
  type PreparedDatabase,
  preparedDatabase,
  ticketOutcome,
  triageResult,
} from '../testing';
import { TicketIntake } from '../tickets/ticket-intake.repository';
import { TicketReviews } from '../tickets/ticket-reviews.repository';
import { TicketRuns } from '../tickets/ticket-run.repository';
import { KpiBreakdownReader } from './kpi-breakdown.query';
import { KpiFigures } from './kpi-figures.query';
import { KpiTrendReader } from './kpi-trend.query';

const hour = 3_600_000;

describe('KPI queries', () => {
  let database: PreparedDatabase;
  const from = () => new Date(Date.now() - hour);
  const to = () => new Date(Date.now() + 1_000);

  beforeAll(async () => {
    database = await preparedDatabase();
    const tickets = Array.from({ length: 8 }, (_, n) =>
      newTicket({ source: n < 2 ? 'sample' : 'api', region: n < 4 ? 'UK' : null }),
    );
    await new TicketIntake(database.dataSource).accept(tickets);
    const runs = new TicketRuns(database.dataSource);
    const [failing, , ...done] = tickets;
    await runs.fail(failing?.id ?? '', 1, 'ours', 'explained');
    await runs.store(
      done.map(({ id }, n) =>
        ticketOutcome(id, {
          piiCounts: n === 0 ? [{ type: 'EMAIL', region: null, count: 3 }] : [],
          triage: triageResult({
            category: n < 4 ? 'billing' : 'compliment',
            needsReview: n === 1,
            reasons: n === 2 ? ['engine-fallback'] : [],
            confidence: { category: 0.5 + n / 20, industry: 1, urgency: 1, sentiment: 1 },
          }),
          draft: n === 5 ? null : asRedacted('Thank you.'),
          usage: n === 3 ? { promptTokens: 100, completionTokens: 10, costUsd: 0.002 } : null,
        }),
      ),
    );
    const reviews = new TicketReviews(database.dataSource);
    const review = (n: number, action: ReviewAction) =>
      reviews.add({
        ticketId: done[n]?.id ?? '',
        run: 1,
        action,
        corrections: action === 'correct' ? { urgency: 'low' } : null,
        draft: null,
        by: { actorKind: 'person', actorId: null },
      });
    for (const [n, action] of [
      [0, 'approve'],
      [1, 'correct'],
      [2, 'reject'],
      [3, 'reject'],
      [3, 'approve'],
      [5, 'approve'],
    ] as const) {
      await review(n, action);
    }
  }, 60_000);
  afterAll(() => database.drop());

  it('counts what is stored', async () => {
    const totals = await new KpiFigures(database.dataSource).totals(from(), to());
    expect(totals).toMatchObject({
      received: 8,
      failed: 1,
      results: 6,
      needsReview: 1,
      piiItems: 3,
      withPii: 1,
      drafts: 5,
      reviewed: 5,
      unchanged: 3,
      draftsUsed: 3,
      fallbacks: 1,
      samples: 0,
      costUsd: 0.002,
    });
    expect(totals.averageConfidence).toBeCloseTo(0.625, 4);
    expect(totals.waitP50).toBeGreaterThanOrEqual(900);
    expect(totals.processingP95).toBeGreaterThanOrEqual(900);
    expect(await new KpiFigures(database.dataSource).backlog()).toEqual({ queued: 1, processing: 0 });
  });

  it('has nothing to say of an empty period', async () => {
    const totals = await new KpiFigures(database.dataSource).totals(new Date(0), new Date(hour));
    expect(totals).toMatchObject({
      results: 0,
      averageConfidence: null,
      waitP95: null,
      processingP50: null,
      costUsd: 0,
      reviewed: 0,
      draftsUsed: 0,
    });
  });

  it('draws buckets without gaps whose sums are the totals', async () => {
    const buckets = await new KpiTrendReader(database.dataSource).buckets(from(), to(), 60_000);
    expect(buckets.length).toBeGreaterThanOrEqual(60);
    const gaps = buckets.slice(1).map((bucket, n) => Date.parse(bucket.at) - Date.parse(buckets[n]?.at ?? ''));
    expect(new Set(gaps)).toEqual(new Set([60_000]));
    const sum = (name: 'received' | 'processed' | 'failed' | 'needsReview' | 'piiItems') =>
      buckets.reduce((total, bucket) => total + bucket[name], 0);
    expect([sum('received'), sum('processed'), sum('failed'), sum('needsReview'), sum('piiItems')]).toEqual([
      8, 6, 1, 1, 3,
    ]);
  });

  it('breaks results down', async () => {
    const reader = new KpiBreakdownReader(database.dataSource);
    expect((await reader.rows('category', from(), to())).map(({ key, count }) => [key, count])).toEqual([
      ['billing', 4],
      ['compliment', 2],
    ]);
    expect((await reader.rows('region', from(), to())).map(({ key, count }) => [key, count])).toEqual([
      [null, 4],
      ['UK', 2],
    ]);
  });
});
