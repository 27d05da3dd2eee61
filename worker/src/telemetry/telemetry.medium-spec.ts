import { WorkerRegister } from '@switchyard/data-access';
import { mergeMetrics, type MetricSnapshot } from '@switchyard/telemetry';
import { describeBackends, eventually } from '@switchyard/testing';
import { startWorker, type WorkerUnderTest } from '../testing/worker-under-test';

describeBackends((backend) => {
  let worker: WorkerUnderTest;

  beforeAll(async () => {
    worker = await startWorker(backend);
  }, 60_000);
  afterAll(() => worker.close());

  it('reports what it has measured with its heartbeat, and nothing of what tickets say', async () => {
    const id = await worker.submit({
      subject: 'Quokka invoice',
      body: 'I was charged twice. Write to zebedee.quagmire@example.org.',
    });
    await worker.ended(id);
    const page = await eventually(
      async () => {
        const [reported] = await worker.app.get(WorkerRegister).metrics(15_000);
        const shown = await mergeMetrics([{ labels: {}, metrics: reported?.metrics as MetricSnapshot }]);
        expect(shown).toMatch(/^switchyard_tickets_total\{engine="local",outcome="[a-z-]+"\} 1$/m);
        return shown;
      },
      { timeoutMs: 15_000, everyMs: 250 },
    );
    expect(page).toContain('switchyard_ticket_processing_seconds_count{engine="local"} 1');
    expect(page).toContain('switchyard_ticket_wait_seconds_count 1');
    expect(page).toContain('switchyard_pii_items_total{type="EMAIL"} 1');
    expect(page).toContain('switchyard_step_seconds_count{step="persist"} 1');
    expect(page).toMatch(/^process_cpu_seconds_total \d/m);
    expect(page).not.toMatch(/quokka|zebedee|quagmire|charged/i);
  }, 40_000);
});
