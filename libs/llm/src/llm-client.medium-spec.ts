import type { RedactedText } from '@switchyard/domain';
import { type OpenAiSimulator, startOpenAiSimulator } from '@switchyard/testing';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { LlmClient, type LlmClientOptions } from './llm-client';
import { LlmError } from './llm-error';
import { LlmPrompt } from './llm-prompt';

const schema = z.strictObject({ label: z.enum(['apples', 'pears']), note: z.string() });
const prompt = LlmPrompt.about('Choose a fruit:\n- apples: apples\n- pears: pears', {
  body: 'I like pears best.' as RedactedText,
});
const question = { prompt, name: 'fruit', schema, maxOutputTokens: 200 };

let simulator: OpenAiSimulator;
beforeEach(async () => (simulator = await startOpenAiSimulator()));
afterEach(() => simulator.close());

const client = (options: Partial<LlmClientOptions> = {}) =>
  new LlmClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, model: 'gpt-4o-mini', ...options });
const failure = async (promise: Promise<unknown>): Promise<LlmError> => {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LlmError)) throw new Error('expected an LlmError', { cause: error });
  return error;
};
interface SentBody {
  model: string;
  messages: { role: string; content: string }[];
  response_format: { type: string };
}
const bodies = () => simulator.received().map((raw) => JSON.parse(raw) as SentBody);

describe('LlmClient', () => {
  it('gives the agreed value and what was billed', async () => {
    const { value, usage } = await client().ask(question);
    expect(value.label).toBe('pears');
    expect(usage.promptTokens).toBeGreaterThan(20);
    expect(usage.costUsd).toBeCloseTo((usage.promptTokens * 0.15 + usage.completionTokens * 0.6) / 1e6, 12);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]?.response_format.type).toBe('json_schema');
    expect(Object.keys(bodies()[0] ?? {})).not.toContain('tools');
  });

  it.each([
    ['unauthorized', 'auth', null],
    ['payment-required', 'quota', null],
    ['insufficient-quota', 'quota', null],
    ['rate-limit', 'rate', 2_000],
    ['server-error', 'unavailable', null],
    ['unavailable', 'unavailable', 5_000],
  ] as const)('%s becomes %s and is not tried again', async (misbehaviour, kind, retryAfterMs) => {
    simulator.script([misbehaviour]);
    expect(await failure(client().ask(question))).toMatchObject({ kind, retryAfterMs, usage: null });
    expect(simulator.received()).toHaveLength(1);
  });

  it('gives up on a server that does not answer in time', async () => {
    simulator.script(['hang']);
    const start = performance.now();
    expect(await failure(client({ timeoutMs: 150 }).ask(question))).toMatchObject({ kind: 'timeout' });
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('tells when nothing listens', async () => {
    expect(await failure(client({ baseUrl: 'http://127.0.0.1:9/v1' }).ask(question))).toMatchObject({
      kind: 'unavailable',
    });
  });

  it('is told of a wrong key by the server', async () => {
    const error = await failure(client({ apiKey: 'sk-wrong' }).ask(question));
    expect(error.kind).toBe('auth');
    expect(error.message).not.toContain('sk-wrong');
  });

  it.each(['wrong-json', 'invented-label'] as const)('asks once more after %s, saying what was wrong', async (bad) => {
    simulator.script([bad]);
    const { value, usage } = await client().ask(question);
    expect(value.label).toBe('pears');
    const [first, second] = bodies();
    expect(second?.messages[0]?.content).toContain('previous answer was not valid');
    expect(second?.messages[1]).toEqual(first?.messages[1]);
    expect(usage.promptTokens).toBeGreaterThan(1.9 * Math.ceil((first?.messages[0]?.content.length ?? 0) / 4));
  });

  it('gives up after the second invalid answer and tells what both cost', async () => {
    simulator.script(['invented-label', 'wrong-json']);
    const error = await failure(client().ask(question));
    expect(error).toMatchObject({ kind: 'invalid-output', retryAfterMs: null });
    expect(error.usage?.costUsd).toBeGreaterThan(0);
    expect(simulator.received()).toHaveLength(2);
  });

  it.each(['refusal', 'truncated'] as const)('%s is an invalid output that was billed', async (misbehaviour) => {
    simulator.script([misbehaviour]);
    const error = await failure(client().ask(question));
    expect(error.kind).toBe('invalid-output');
    expect(error.usage?.promptTokens).toBeGreaterThan(0);
    expect(simulator.received()).toHaveLength(1);
  });

  it('keeps the bill of the first answer when the second call fails', async () => {
    simulator.script(['wrong-json', 'rate-limit']);
    const error = await failure(client().ask(question));
    expect(error).toMatchObject({ kind: 'rate', retryAfterMs: 2_000 });
    expect(error.usage?.promptTokens).toBeGreaterThan(0);
  });

  it('writes the schema into the instructions from the moment a server refuses schemas', async () => {
    simulator.script(['schema-refused']);
    const llm = client();
    expect((await llm.ask(question)).value.label).toBe('pears');
    expect((await llm.ask(question)).value.label).toBe('pears');
    expect(bodies().map((body) => body.response_format.type)).toEqual(['json_schema', 'json_object', 'json_object']);
  });

  it('is not sent on to another server, and reads no endless answer', async () => {
    let asked = 0;
    const against = async (answer: RequestListener) => {
      const server = createServer(answer).listen(0, '127.0.0.1');
      await new Promise((done) => server.once('listening', done));
      const { port } = server.address() as AddressInfo;
      const error = await failure(client({ baseUrl: `http://127.0.0.1:${port}/v1` }).ask(question));
      server.closeAllConnections();
      server.close();
      return error;
    };
    const sentOn = await against((_request, response) => {
      asked += 1;
      response.writeHead(307, { location: `${simulator.url}/chat/completions` }).end();
    });
    expect(sentOn).toMatchObject({ kind: 'rejected', message: expect.stringContaining('another address') });
    expect([asked, simulator.received()]).toEqual([1, []]);
    const endless = await against((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => void (response.destroyed || response.write(' '.repeat(65_536), () => setImmediate(more)));
      more();
    });
    expect(endless).toMatchObject({ kind: 'rejected', message: expect.stringContaining('too large') });
  });
});
