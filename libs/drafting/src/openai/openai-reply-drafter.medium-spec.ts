import { LlmClient } from '@switchyard/llm';
import { PatternRedactor } from '@switchyard/pii';
import { type OpenAiSimulator, startOpenAiSimulator } from '@switchyard/testing';
import { createReplyDrafter } from '../create-reply-drafter';
import { draftRequest } from '../testing/draft-request';
import { replyDrafterContract } from '../testing/reply-drafter.contract-spec';
import { OpenAiReplyDrafter } from './openai-reply-drafter';

const redactor = new PatternRedactor();
const request = draftRequest('I want a cake with cherries.\nRegards,\n<PERSON_1>', { engine: 'openai' });

let simulator: OpenAiSimulator;
let llm: LlmClient;
beforeAll(async () => {
  simulator = await startOpenAiSimulator();
  llm = new LlmClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, model: 'gpt-4o-mini', timeoutMs: 5_000 });
});
afterAll(() => simulator.close());

/** A drafter whose model gives these replies one after another. */
const drafterOf = (...replies: string[]) => {
  const answering = {
    model: 'm',
    ask: () =>
      Promise.resolve({
        value: { reply: replies.shift() },
        usage: { promptTokens: 1, completionTokens: 1, costUsd: null },
      }),
  };
  return new OpenAiReplyDrafter(answering as unknown as LlmClient, redactor, { linkHosts: ['shop.example'] });
};

describe('OpenAiReplyDrafter', () => {
  replyDrafterContract(() => createReplyDrafter({ mode: 'openai', llm, redactor }));

  it('has the model write, and tells what that billed', async () => {
    const { text, engine, usage } = await new OpenAiReplyDrafter(llm, redactor).draft(request);
    expect(text).toContain('cherries');
    expect(engine).toBe('openai');
    expect(usage?.costUsd).toBeGreaterThan(0);
  });

  it("tells the model the team's template and keeps the customer's words out of the instructions", async () => {
    await new OpenAiReplyDrafter(llm, redactor).draft(request);
    const { messages } = JSON.parse(simulator.received().at(-1) ?? '') as { messages: { content: string }[] };
    expect(messages[0]?.content).toContain('We bake to order.');
    expect(messages[0]?.content).not.toContain('cherries');
    expect(messages[1]?.content).toContain('cherries');
  });

  it('redacts what the model makes up and takes out links that are not allowed', async () => {
    const { text } = await drafterOf(
      'Hello <PERSON_1>, write to boss@example.com or see https://evil.example and https://shop.example/cakes.',
    ).draft(request);
    expect(text).toBe('Hello <PERSON_1>, write to <EMAIL_1> or see [link removed] and https://shop.example/cakes.');
  });

  it.each(['unauthorized', 'rate-limit', 'server-error'] as const)('throws on %s', async (misbehaviour) => {
    simulator.script([misbehaviour]);
    await expect(new OpenAiReplyDrafter(llm, redactor).draft(request)).rejects.toMatchObject({ name: 'LlmError' });
  });
});

describe('createReplyDrafter', () => {
  it('writes by template in local mode and for tickets that the local engine sorted', async () => {
    const before = simulator.received().length;
    const local = createReplyDrafter({ mode: 'local', llm, redactor });
    expect((await local.draft(request)).engine).toBe('local');
    const cascade = createReplyDrafter({ mode: 'cascade', llm, redactor });
    expect((await cascade.draft(draftRequest('A cake.', { engine: 'local' }))).engine).toBe('local');
    expect(simulator.received().length).toBe(before);
    expect((await cascade.draft(request)).engine).toBe('openai');
  });

  it.each(['unauthorized', 'rate-limit', 'server-error', 'refusal'] as const)(
    'writes by template on %s',
    async (misbehaviour) => {
      simulator.script([misbehaviour]);
      const { text, engine, usage } = await createReplyDrafter({ mode: 'openai', llm, redactor }).draft(request);
      expect(engine).toBe('local');
      expect(text).toContain('We bake to order.');
      expect(usage !== null).toBe(misbehaviour === 'refusal');
    },
  );

  it('refuses a mode that it has no model for', () => {
    expect(() => createReplyDrafter({ mode: 'openai', llm: null, redactor })).toThrow('language model');
  });
});
