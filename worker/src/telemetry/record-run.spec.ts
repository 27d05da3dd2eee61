import { WorkerMetrics } from '@switchyard/telemetry';
import { RecordRun, type EndedRun } from './record-run';

const usage = { promptTokens: 100, completionTokens: 20, costUsd: 0.5 };

const endedRun = (parts: Partial<EndedRun> = {}): EndedRun => ({
  opened: { enqueuedAt: new Date('2026-01-01T00:00:00Z'), startedAt: new Date('2026-01-01T00:00:03Z') },
  redacted: { piiCounts: [{ type: 'EMAIL', region: null, count: 2 }] },
  triaged: { result: { engine: 'local', needsReview: false, reasons: [] }, usage: null },
  drafted: { engine: 'local', usage: null },
  trace: { elapsedMs: 40, steps: [{ step: 'triage', ms: 7 }] },
  ...parts,
});

const setUp = (model: string | null = 'a-model') => {
  const metrics = new WorkerMetrics();
  const record = new RecordRun(metrics, model);
  const page = async () => (await metrics.registry.metrics()).split('\n');
  return { record, page };
};

describe('RecordRun', () => {
  it('counts a run that was processed, with its times', async () => {
    const { record, page } = setUp();
    record.ended(endedRun());
    const lines = await page();
    expect(lines).toContain('switchyard_tickets_total{engine="local",outcome="processed"} 1');
    expect(lines).toContain('switchyard_ticket_wait_seconds_sum 3');
    expect(lines).toContain('switchyard_ticket_processing_seconds_sum{engine="local"} 0.04');
    expect(lines).toContain('switchyard_step_seconds_sum{step="triage"} 0.007');
    expect(lines).toContain('switchyard_pii_items_total{type="EMAIL"} 2');
    expect(lines).toContain('switchyard_drafts_total{engine="local"} 1');
    expect(lines).toContain('switchyard_fallbacks_total 0');
  });

  it('counts what the language model billed, failed tries included', async () => {
    const { record, page } = setUp();
    const result = { engine: 'openai', needsReview: false, reasons: [] } as const;
    record.ended(endedRun({ triaged: { result, usage }, drafted: { engine: 'openai', usage } }));
    record.failure({ code: 'llm-invalid-output', action: 'give-up' }, { ...usage, costUsd: null });
    const lines = await page();
    expect(lines).toContain('switchyard_llm_tokens_total{model="a-model",direction="prompt"} 300');
    expect(lines).toContain('switchyard_llm_tokens_total{model="a-model",direction="completion"} 60');
    expect(lines).toContain('switchyard_llm_cost_usd_total{model="a-model"} 1');
    expect(lines).toContain('switchyard_failures_total{code="llm-invalid-output",action="give-up"} 1');
  });

  it('tells a fallback and a review', async () => {
    const { record, page } = setUp();
    const result = { engine: 'local', needsReview: true, reasons: ['engine-fallback'] } as const;
    record.ended(endedRun({ triaged: { result, usage: null } }));
    const lines = await page();
    expect(lines).toContain('switchyard_tickets_total{engine="local",outcome="needs-review"} 1');
    expect(lines).toContain('switchyard_fallbacks_total 1');
  });

  it('counts runs without a result', async () => {
    const { record, page } = setUp();
    record.failed();
    record.stalled(2);
    const lines = await page();
    expect(lines).toContain('switchyard_tickets_total{engine="none",outcome="failed"} 3');
    expect(lines).toContain('switchyard_failures_total{code="stalled",action="give-up"} 2');
  });

  it('begins every series of a closed set at nought', async () => {
    const lines = await setUp(null).page();
    expect(lines).toContain('switchyard_tickets_total{engine="openai",outcome="processed"} 0');
    expect(lines).toContain('switchyard_failures_total{code="llm-auth",action="give-up"} 0');
  });
});
