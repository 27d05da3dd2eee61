import { createTestDatabase, type OpenAiSimulator, startOpenAiSimulator, type TestDatabase } from '@switchyard/testing';
import { startWorker, type WorkerUnderTest } from '../testing/worker-under-test';

const email = 'wilhelmine.sauer@example.org';

describe('a worker with a language model', () => {
  let database: TestDatabase;
  let model: OpenAiSimulator;
  let worker: WorkerUnderTest;

  beforeAll(async () => {
    [database, model] = await Promise.all([createTestDatabase(), startOpenAiSimulator()]);
    const backend = { name: 'postgres', databaseUrl: database.url, redisUrl: null, redis: null } as const;
    worker = await startWorker(backend, {
      TRIAGE_ENGINE: 'openai',
      OPENAI_API_KEY: model.apiKey,
      OPENAI_BASE_URL: model.url,
    });
  }, 60_000);
  afterAll(async () => {
    await worker.close();
    await model.close();
    await database.drop();
  });

  const process = async () => {
    const body = `The invoice for my subscription is wrong. Write to ${email}.`;
    return worker.ended(await worker.submit({ subject: 'Invoice', body, requester: { name: null, email } }));
  };

  it('sorts by the model, which sees no personal data, and counts what it bills', async () => {
    const ticket = await process();
    expect(ticket?.result).toMatchObject({ engine: 'openai', model: 'gpt-4o-mini', taxonomyVersion: 1 });
    expect(ticket?.result?.promptTokens).toBeGreaterThan(0);
    expect(Number(ticket?.result?.costUsd)).toBeGreaterThan(0);
    expect(model.received().length).toBeGreaterThan(0);
    expect(model.received().join()).not.toContain(email);
    expect(model.received().join()).toContain('<EMAIL_1>');
  }, 30_000);

  it('waits as long as the model asks, and goes on', async () => {
    model.script(['rate-limit']);
    const ticket = await process();
    expect(ticket?.result).toMatchObject({ engine: 'openai', attempts: 2 });
  }, 30_000);

  it('is replaced by the local engine when the key is refused, and says so', async () => {
    model.script(['unauthorized', 'unauthorized', 'unauthorized']);
    const ticket = await process();
    model.script([]);
    expect(ticket?.status).toBe('needs-review');
    expect(ticket?.result).toMatchObject({ engine: 'local', costUsd: null });
    expect(ticket?.result?.reasons).toContain('engine-fallback');
  }, 30_000);

  it('never stores a label that the model made up', async () => {
    model.script(['invented-label', 'invented-label', 'none']);
    const ticket = await process();
    expect(ticket?.result?.engine).toBe('local');
    expect(ticket?.result?.reasons).toContain('engine-fallback');
  }, 30_000);
});
