import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { EventLog, openDataSource, prepareDatabase, TicketIntake, WorkerRegister } from '@switchyard/data-access';
import { newTicket } from '@switchyard/data-access/testing';
import { JobQueue, prepareQueue, type QueueBackend } from '@switchyard/queue';
import { ApiMetrics, snapshotOf, WorkerMetrics } from '@switchyard/telemetry';
import { describeBackends } from '@switchyard/testing';
import { defaultTaxonomy } from '@switchyard/triage/taxonomy';
import type { DataSource } from 'typeorm';
import type { EventRelay } from '../live/event-relay';
import { CollectMetrics } from './collect-metrics';

describeBackends((servers) => {
  const relay = { settledSeq: 0, isReady: true };
  let dataSource: DataSource;
  let queue: JobQueue<'process-ticket'>;
  let collect: CollectMetrics;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    await prepareDatabase(servers.databaseUrl, defaultTaxonomy());
    const backend: QueueBackend = servers.redisUrl
      ? { kind: 'redis', url: servers.redisUrl }
      : { kind: 'postgres', url: servers.databaseUrl };
    await prepareQueue(backend);
    dataSource = await openDataSource(servers.databaseUrl, 4);
    queue = new JobQueue('process-ticket', backend, () => undefined);
    collect = new CollectMetrics(
      new ApiMetrics(),
      queue,
      new WorkerRegister(dataSource),
      new EventLog(dataSource),
      relay as EventRelay,
      dataSource,
      { count: () => 3 },
    );
  }, 60_000);
  afterAll(async () => {
    await queue.close();
    if (dataSource.isInitialized) await dataSource.destroy();
  });

  const value = async (series: string) => {
    const line = (await collect.page()).split('\n').find((one) => one.startsWith(`${series} `));
    return line === undefined ? null : Number(line.slice(series.length + 1));
  };
  const waiting = 'switchyard_queue_jobs{queue="ticket-processing",state="waiting",process="api"}';

  it('shows an idle yard', async () => {
    expect(await value(waiting)).toBe(0);
    expect(await value('switchyard_queue_oldest_wait_seconds{queue="ticket-processing",process="api"}')).toBe(0);
    expect(await value('switchyard_event_relay_lag_seconds{process="api"}')).toBe(0);
    expect(await value('switchyard_workers_alive{process="api"}')).toBe(0);
    expect(await value('switchyard_sockets_connected{process="api"}')).toBe(3);
    expect(await value('switchyard_ready{process="api"}')).toBe(1);
  });

  it('shows what waits, and for how long', async () => {
    await queue.add([{ id: 'spec-1', payload: { v: 1, ticketId: randomUUID(), run: 1 } }]);
    await new Promise((done) => setTimeout(done, 200));
    expect(await value(waiting)).toBe(1);
    const waited = await value('switchyard_queue_oldest_wait_seconds{queue="ticket-processing",process="api"}');
    expect(waited).toBeGreaterThanOrEqual(0.19);
    expect(waited).toBeLessThan(20);
  });

  it('shows how far the event feed is behind', async () => {
    await new TicketIntake(dataSource).accept([newTicket({ id: randomUUID() })]);
    await new Promise((done) => setTimeout(done, 150));
    expect(await value('switchyard_event_relay_lag_seconds{process="api"}')).toBeGreaterThanOrEqual(0.1);
    relay.settledSeq = 1;
    expect(await value('switchyard_event_relay_lag_seconds{process="api"}')).toBe(0);
  });

  it('shows every live worker under its name, as it last reported', async () => {
    const register = new WorkerRegister(dataSource);
    const metrics = new WorkerMetrics();
    metrics.tickets.inc({ engine: 'local', outcome: 'processed' }, 5);
    await register.beat('host-1', 25, await snapshotOf(metrics.registry));
    await register.beat('silent-2', 25);
    await register.beat('gone-3', 25, await snapshotOf(metrics.registry));
    await dataSource.query(`UPDATE worker SET seen_at = now() - interval '1 minute' WHERE name = 'gone-3'`);
    const page = await collect.page();
    expect(page).toContain(
      'switchyard_tickets_total{engine="local",outcome="processed",process="worker",worker="host-1"} 5',
    );
    expect(page).toMatch(/^process_cpu_seconds_total\{process="worker",worker="host-1"\} /m);
    expect(page).toContain('switchyard_workers_alive{process="api"} 2');
    expect(page).not.toContain('gone-3');
  });

  it('leaves out what it cannot read, and says so', async () => {
    await dataSource.destroy();
    const page = await collect.page();
    expect(page).toContain('switchyard_ready{process="api"} 0');
    expect(page).toContain('switchyard_collect_failures_total{part="workers",process="api"} 1');
    expect(page).toContain('switchyard_collect_failures_total{part="relay",process="api"} 1');
    expect(page).not.toMatch(/^switchyard_workers_alive/m);
    expect(page).not.toMatch(/^switchyard_event_relay_lag_seconds/m);
    expect(page).toMatch(/^switchyard_queue_jobs/m);
  });
});
