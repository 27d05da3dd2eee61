import { ApiMetrics } from './api-metrics';
import { mergeMetrics, snapshotOf } from './merge-metrics';
import { WorkerMetrics } from './worker-metrics';

const stored = async (metrics: WorkerMetrics) =>
  JSON.parse(JSON.stringify(await snapshotOf(metrics.registry))) as Awaited<ReturnType<typeof snapshotOf>>;

async function page() {
  const [one, two] = [new WorkerMetrics(), new WorkerMetrics()];
  one.tickets.inc({ engine: 'local', outcome: 'processed' }, 3);
  two.tickets.inc({ engine: 'local', outcome: 'processed' }, 4);
  one.wait.observe(2);
  const api = new ApiMetrics();
  api.queueJobs.set({ queue: 'ticket-processing', state: 'waiting' }, 7);
  return mergeMetrics([
    { labels: { process: 'api' }, metrics: await snapshotOf(api.registry) },
    { labels: { process: 'worker', worker: 'a-1' }, metrics: await stored(one) },
    { labels: { process: 'worker', worker: 'b"2\n' }, metrics: await stored(two) },
  ]);
}

describe('mergeMetrics', () => {
  it('keeps the series of every process apart', async () => {
    const lines = (await page()).split('\n');
    expect(lines).toContain(
      'switchyard_tickets_total{engine="local",outcome="processed",process="worker",worker="a-1"} 3',
    );
    expect(lines).toContain(
      'switchyard_tickets_total{engine="local",outcome="processed",process="worker",worker="b\\"2\\n"} 4',
    );
    expect(lines).toContain('switchyard_queue_jobs{queue="ticket-processing",state="waiting",process="api"} 7');
    expect(lines).toContain('switchyard_ticket_wait_seconds_bucket{le="5",process="worker",worker="a-1"} 1');
    expect(lines).toContain('switchyard_ticket_wait_seconds_sum{process="worker",worker="a-1"} 2');
  });

  it('describes each metric once, before its series', async () => {
    const lines = (await page()).split('\n');
    const types = lines.flatMap((line) => /^# TYPE (\S+) /.exec(line)?.[1] ?? []);
    expect(types).toContain('process_cpu_seconds_total');
    expect(new Set(types).size).toBe(types.length);
    for (const line of lines) {
      expect(line).toMatch(/^$|^# (HELP|TYPE) \w+ |^\w+(\{([a-z_]+="(\\.|[^"\\])*",?)*\})? [-+\d.e]+$/);
    }
  });

  it('leaves out what is not a number', async () => {
    const api = new ApiMetrics();
    api.relayLag.set(NaN);
    expect(await mergeMetrics([{ labels: {}, metrics: await snapshotOf(api.registry) }])).not.toMatch(
      /^switchyard_event_relay_lag_seconds /m,
    );
  });
});
