import type { ActivityEvent, ActivityPage, Kpis, TicketBatchAccepted } from '@switchyard/contracts';
import { openDataSource } from '@switchyard/data-access';
import { describeBackends, eventually } from '@switchyard/testing';
import type { DataSource } from 'typeorm';
import { end, prepareYard, sampleTickets, type YardUnderTest } from './testing/yard-under-test';

const patience = { timeoutMs: 120_000, everyMs: 250 };

describeBackends((backend) => {
  let yard: YardUnderTest;
  let database: DataSource;

  beforeAll(async () => {
    yard = await prepareYard(backend);
    await yard.startApi();
    database = await openDataSource(backend.databaseUrl, 2);
  }, 60_000);
  afterAll(async () => {
    await database.destroy();
    await yard.stop();
  }, 60_000);

  const backlog = async () => {
    const { backlog } = await yard.get<Kpis>('/api/v1/kpis');
    return backlog.queued + backlog.processing;
  };
  const submit = (tickets: unknown[]) => yard.post<TicketBatchAccepted>('/api/v1/tickets/batch', { tickets });
  const wholeLog = async () => {
    const events: ActivityEvent[] = [];
    for (;;) {
      const page = await yard.get<ActivityPage>(`/api/v1/activity?limit=500&after=${events.at(-1)?.seq ?? 0}`);
      if (page.items.length === 0) return events;
      events.push(...page.items);
    }
  };
  /** Every ticket ended, with one result and one ending in the log. */
  const expectEachProcessedOnce = async (tickets: number) => {
    await eventually(async () => expect(await backlog()).toBe(0), patience);
    const events = await wholeLog();
    const endings = events.filter((event) => event.type !== 'ticket.received');
    expect(events.filter((event) => event.type === 'ticket.received')).toHaveLength(tickets);
    expect(new Set(endings.map((event) => event.ticketId)).size).toBe(tickets);
    expect(endings).toHaveLength(tickets);
    expect(endings.filter((event) => event.type === 'ticket.failed')).toEqual([]);
    const rows: { results: number; tickets: number }[] = await database.query(
      `SELECT count(*)::integer AS results, count(DISTINCT ticket_id)::integer AS tickets FROM ticket_result`,
    );
    expect(rows).toEqual([{ results: tickets, tickets }]);
  };

  it('processes every sample once, although workers are killed and the queue is cut', async () => {
    const samples = sampleTickets();
    const workers = [yard.startWorker(), yard.startWorker()];
    const { accepted } = await submit(samples.slice(0, 300));
    expect(accepted).toBe(300);
    await eventually(async () => expect(await backlog()).toBeLessThan(290), patience);
    await end(workers[0] ?? yard.startWorker(), 'SIGKILL');
    await submit(samples.slice(300));
    if (backend.redis) {
      await backend.redis.killHard();
      await backend.redis.restart();
    }
    yard.startWorker();
    await expectEachProcessedOnce(samples.length);
    expect(await submit(samples)).toMatchObject({ accepted: 0, duplicates: samples.length, rejected: [] });
  }, 240_000);

  it('queues again what the queue has forgotten', async () => {
    const count = (await wholeLog()).filter((event) => event.type === 'ticket.received').length;
    await yard.stop();
    await yard.startApi();
    await submit(Array.from({ length: 40 }, (_, n) => ({ subject: `Forgotten ${n}`, body: 'Where is my order?' })));
    if (backend.redis) {
      const { Redis } = await import('ioredis');
      const redis = new Redis(backend.redis.url);
      await redis.flushall();
      await redis.quit();
    } else {
      await database.query('TRUNCATE bullmq.job CASCADE');
    }
    yard.startWorker();
    await expectEachProcessedOnce(count + 40);
  }, 120_000);
});
