import type { StoredResult } from '@switchyard/data-access';
import { toTimelineRun } from './timeline-answer';

const at = (ms: number) => new Date(1_700_000_000_000 + ms);
const result = (overrides: Partial<StoredResult>) =>
  ({
    run: 1,
    attempts: 1,
    engine: 'local',
    model: 'm',
    promptTokens: null,
    completionTokens: null,
    costUsd: null,
    enqueuedAt: at(0),
    startedAt: at(40),
    processedAt: at(100),
    steps: [
      { step: 'open', ms: 5.25 },
      { step: 'redact', ms: 10 },
      { step: 'triage', ms: 20.5 },
    ],
    ...overrides,
  }) as StoredResult;

const sum = (segments: { ms: number }[]) => segments.reduce((total, { ms }) => total + ms, 0);

describe('toTimelineRun', () => {
  it('adds up: wait, steps, and persist for the rest', () => {
    const run = toTimelineRun(result({}));
    expect(run.totalMs).toBe(100);
    expect(run.segments).toEqual([
      { name: 'wait', ms: 40 },
      { name: 'open', ms: 5.25 },
      { name: 'redact', ms: 10 },
      { name: 'triage', ms: 20.5 },
      { name: 'persist', ms: 24.25 },
    ]);
    expect(sum(run.segments)).toBe(run.totalMs);
  });

  it('still adds up when the steps took longer than the clocks of the database say', () => {
    const run = toTimelineRun(result({ processedAt: at(60) }));
    expect(sum(run.segments)).toBe(60);
    expect(run.segments.every(({ ms }) => ms >= 0)).toBe(true);
  });
});
