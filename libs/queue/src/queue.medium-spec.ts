import { randomUUID } from 'node:crypto';
import { describeBackends, eventually } from '@switchyard/testing';
import type { Telemetry } from 'bullmq';
import { type JobPayload, processTicketJobId } from './job-catalog';
import { JobQueue } from './job-queue';
import { type Delivery, GiveUp, JobWorker, TryAgain } from './job-worker';
import { prepareQueue } from './prepare-queue';
import type { QueueBackend } from './queue-backend';

type Handler = (delivery: Delivery<'process-ticket'>) => Promise<void>;

const ignore = () => undefined;
const job = (payload: JobPayload<'process-ticket'> = { v: 1, ticketId: randomUUID(), run: 1 }) => ({
  id: processTicketJobId(payload.ticketId, payload.run),
  payload,
});

describeBackends((servers) => {
  let backend: QueueBackend;
  let queue: JobQueue<'process-ticket'>;
  let worker: JobWorker<'process-ticket'> | null = null;

  beforeAll(async () => {
    backend = servers.redisUrl
      ? { kind: 'redis', url: servers.redisUrl }
      : { kind: 'postgres', url: servers.databaseUrl };
    await Promise.all([prepareQueue(backend), prepareQueue(backend)]);
    queue = new JobQueue('process-ticket', backend, ignore);
  }, 60_000);
  afterEach(async () => {
    await worker?.close();
    worker = null;
  });
  afterAll(() => queue.close());

  const work = (handle: Handler, concurrency = 5) => {
    worker = new JobWorker('process-ticket', backend, handle, { concurrency, name: 'spec', onError: ignore });
    worker.start();
  };

  it('delivers each job with its payload', async () => {
    const jobs = Array.from({ length: 20 }, () => job());
    const seen: string[] = [];
    await queue.add(jobs);
    work(async ({ payload }) => void seen.push(payload.ticketId));
    await eventually(() => expect(seen).toHaveLength(20), { timeoutMs: 10_000 });
    expect(new Set(seen)).toEqual(new Set(jobs.map(({ payload }) => payload.ticketId)));
  });

  it('adds the same id once', async () => {
    const one = job();
    await queue.add([one, one]);
    await queue.add([one]);
    let calls = 0;
    work(async () => void calls++);
    await eventually(async () => expect((await queue.find(one.id))?.state).toBe('completed'), { timeoutMs: 10_000 });
    await queue.add([one]);
    await new Promise((done) => setTimeout(done, 300));
    expect(calls).toBe(1);
  });

  it('calls again after the delay asked for, and counts attempts', async () => {
    const attempts: { attempt: number; at: number }[] = [];
    await queue.add([job()]);
    work(async ({ attempt }) => {
      attempts.push({ attempt, at: Date.now() });
      if (attempt < 3) throw new TryAgain('llm-rate', 300);
    });
    await eventually(() => expect(attempts).toHaveLength(3), { timeoutMs: 10_000 });
    expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect((attempts[1]?.at ?? 0) - (attempts[0]?.at ?? 0)).toBeGreaterThanOrEqual(280);
  });

  it('ends for good when told to', async () => {
    const one = job();
    await queue.add([one]);
    let calls = 0;
    work(async () => {
      calls++;
      throw new GiveUp('llm-auth');
    });
    await eventually(
      async () => expect(await queue.find(one.id)).toEqual({ state: 'failed', failedReason: 'llm-auth' }),
      {
        timeoutMs: 10_000,
      },
    );
    expect(calls).toBe(1);
  });

  it('fails a bad payload at the door', async () => {
    const bad = { id: `bad-${randomUUID()}`, payload: { v: 1, ticketId: 'not an id', run: 1 } as const };
    await queue.add([bad]);
    let calls = 0;
    work(async () => void calls++);
    await eventually(async () => expect((await queue.find(bad.id))?.failedReason).toBe('bad-payload'), {
      timeoutMs: 10_000,
    });
    expect(calls).toBe(0);
  });

  it('forgets a job, so that its id can be added again, and knows nothing of others', async () => {
    const one = job();
    await queue.add([one]);
    await queue.forget(one.id);
    expect(await queue.find(one.id)).toBeNull();
    await queue.add([one]);
    expect((await queue.find(one.id))?.state).toBe('waiting');
    await queue.forget(one.id);
  });

  it('counts what waits, also while paused', async () => {
    const jobs = [job(), job(), job()];
    const before = await queue.counts();
    await queue.add(jobs);
    expect((await queue.counts()).waiting).toBe(before.waiting + 3);
    await queue.board.pause();
    const [isPaused, whilePaused] = await Promise.all([queue.isPaused(), queue.counts()]);
    await queue.board.resume();
    expect(isPaused).toBe(true);
    expect(whilePaused.waiting).toBe(before.waiting + 3);
    for (const { id } of jobs) await queue.forget(id);
  });

  it('knows how long the next job has waited', async () => {
    await eventually(async () => expect((await queue.counts()).waiting).toBe(0));
    expect(await queue.oldestWaitMs()).toBe(0);
    const [first, second] = [job(), job()];
    await queue.add([first]);
    await new Promise((done) => setTimeout(done, 300));
    await queue.add([second]);
    const waited = await queue.oldestWaitMs();
    expect(waited).toBeGreaterThanOrEqual(295);
    expect(waited).toBeLessThan(10_000);
    await queue.board.pause();
    const whilePaused = await queue.oldestWaitMs();
    await queue.board.resume();
    expect(whilePaused).toBeGreaterThanOrEqual(waited);
    for (const { id } of [first, second]) await queue.forget(id);
  });

  it('carries what the telemetry of the adding side wrote to the working side', async () => {
    const metadata: string[] = [];
    const span = () => ({
      setSpanOnContext: (around: string) => around,
      setAttribute: ignore,
      setAttributes: ignore,
      addEvent: ignore,
      recordException: ignore,
      end: ignore,
    });
    const telemetry: Telemetry<string> = {
      tracer: { startSpan: span },
      contextManager: {
        with: <A extends (...given: never[]) => unknown>(_around: string, run: A) => run() as ReturnType<A>,
        active: () => 'spec',
        getMetadata: () => '{"traceparent":"of the spec"}',
        fromMetadata: (around: string, given) => {
          metadata.push(given);
          return around;
        },
      },
    };
    const traced: QueueBackend = { ...backend, telemetry };
    const producer = new JobQueue('process-ticket', traced, ignore);
    const seen: string[] = [];
    worker = new JobWorker('process-ticket', traced, async ({ id }) => void seen.push(id), {
      concurrency: 1,
      name: 'spec',
      onError: ignore,
    });
    const one = job();
    await producer.add([one]);
    worker.start();
    await eventually(() => expect(seen).toEqual([one.id]));
    await producer.close();
    expect(metadata).toContain('{"traceparent":"of the spec"}');
  });

  it('lets running jobs end before it closes', async () => {
    let ended = false;
    let begun = false;
    await queue.add([job()]);
    work(async () => {
      begun = true;
      await new Promise((done) => setTimeout(done, 500));
      ended = true;
    });
    await eventually(() => expect(begun).toBe(true), { timeoutMs: 10_000 });
    await worker?.close();
    expect(ended).toBe(true);
  });
});
