import type { Timeline } from '@switchyard/contracts';
import type { StoredResult } from '@switchyard/data-access';

type TimelineRun = Timeline['runs'][number];

const roundMs = (ms: number) => Math.round(ms * 1000) / 1000;

/** Segments of a run in order. The database's clock gives the frame, the worker's the steps; what is left is `persist`. */
export function toTimelineRun(result: StoredResult): TimelineRun {
  const waitMs = result.startedAt.getTime() - result.enqueuedAt.getTime();
  const runMs = result.processedAt.getTime() - result.startedAt.getTime();
  // `open` begins before the database notes the start, so that the steps can exceed the frame by a fraction.
  const steps: TimelineRun['segments'] = [];
  let leftMs = runMs;
  for (const { step, ms } of result.steps) {
    const shown = Math.min(ms, leftMs);
    steps.push({ name: step, ms: roundMs(shown) });
    leftMs -= shown;
  }
  return {
    run: result.run,
    enqueuedAt: result.enqueuedAt.toISOString(),
    startedAt: result.startedAt.toISOString(),
    finishedAt: result.processedAt.toISOString(),
    totalMs: waitMs + runMs,
    attempts: result.attempts,
    engine: result.engine,
    model: result.model,
    promptTokens: result.promptTokens ?? 0,
    completionTokens: result.completionTokens ?? 0,
    costUsd: result.costUsd === null ? null : Number(result.costUsd),
    segments: [{ name: 'wait', ms: waitMs }, ...steps, { name: 'persist', ms: roundMs(leftMs) }],
  };
}
