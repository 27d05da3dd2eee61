import { LlmClient } from '@switchyard/llm';
import { PatternRedactor } from '@switchyard/pii';
import { type OpenAiSimulator, startOpenAiSimulator } from '@switchyard/testing';
import { CascadeTriageEngine } from '../cascade/cascade-triage-engine';
import { createTriageEngine } from '../create-triage-engine';
import { LocalTriageEngine } from '../local/local-triage-engine';
import { defaultTaxonomy } from '../taxonomy';
import { FailingTriageEngine } from '../testing/failing-triage-engine';
import { requestFor } from '../testing/tickets';
import { triageEngineContract } from '../testing/triage-engine.contract-spec';
import { OpenAiTriageEngine } from './openai-triage-engine';

const taxonomy = defaultTaxonomy();
const redactor = new PatternRedactor();
const local = new LocalTriageEngine();
const unclear = requestFor(taxonomy, '', 'It is about the thing from the other day, you know.');
const clear = requestFor(taxonomy, 'Parcel lost', 'My parcel is lost, the courier is silent and tracking is stuck.');

let simulator: OpenAiSimulator;
let llm: LlmClient;
beforeAll(async () => {
  simulator = await startOpenAiSimulator();
  llm = new LlmClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, model: 'gpt-4o-mini', timeoutMs: 5_000 });
});
afterAll(() => simulator.close());
const callsDuring = async (work: () => Promise<unknown>) => {
  const before = simulator.received().length;
  await work();
  return simulator.received().length - before;
};

describe('OpenAiTriageEngine', () => {
  triageEngineContract(() => new OpenAiTriageEngine(llm, redactor));

  it('gives what the model chose and what it billed', async () => {
    const { result, usage } = await new OpenAiTriageEngine(llm, redactor).triage(clear);
    expect(result).toMatchObject({ category: 'shipping-delivery', industry: 'ecommerce', engine: 'openai' });
    expect(result.model).toBe('gpt-4o-mini');
    expect(result.confidence.category).toBeLessThanOrEqual(0.95);
    expect(usage?.costUsd).toBeGreaterThan(0);
  });

  it('sends redacted text only, and the ticket nowhere but between the lines of the user message', async () => {
    const request = requestFor(taxonomy, 'Login', 'I am locked out, write to ann.miller@example.com please.');
    await new OpenAiTriageEngine(llm, redactor).triage(request);
    const sent = simulator.received().at(-1) ?? '';
    expect(sent).toContain('<EMAIL_1>');
    expect(sent).not.toContain('ann.miller');
    const { messages } = JSON.parse(sent) as { messages: { role: string; content: string }[] };
    expect(messages.find(({ role }) => role === 'system')?.content).not.toContain('locked out, write');
  });

  it('redacts what the model makes up', async () => {
    const inventing = { redact: redactor.redact.bind(redactor) };
    const invented = 'Customer bob@example.com wants a refund.';
    const model = { model: 'm', ask: () => Promise.resolve({ value: answer(invented), usage: null }) };
    const engine = new OpenAiTriageEngine(model as unknown as LlmClient, inventing);
    const { result } = await engine.triage(requestFor(taxonomy, '', 'Refund please, says ann@example.com'));
    expect(result.summary).toBe('Customer <EMAIL_2> wants a refund.');
  });

  it('never stores a label that the taxonomy does not have', async () => {
    simulator.script(['invented-label', 'invented-label']);
    const asked = new OpenAiTriageEngine(llm, redactor).triage(clear);
    await expect(asked).rejects.toMatchObject({ name: 'LlmError', kind: 'invalid-output' });
  });

  it('asks for a review where the model is not sure', async () => {
    const { result } = await new OpenAiTriageEngine(llm, redactor, { reviewBelow: 0.99 }).triage(clear);
    expect(result.reasons).toEqual(['low-confidence']);
  });
});

describe('CascadeTriageEngine', () => {
  const cascade = () => new CascadeTriageEngine(local, new OpenAiTriageEngine(llm, redactor));
  triageEngineContract(cascade);

  it('asks the model only where the local engine is unsure', async () => {
    expect(await callsDuring(() => cascade().triage(clear))).toBe(0);
    expect(await callsDuring(() => cascade().triage(unclear))).toBe(1);
    const russian = requestFor(taxonomy, '', 'Здравствуйте, моя посылка не пришла, помогите пожалуйста.');
    expect((await cascade().triage(russian)).result.engine).toBe('openai');
    expect(await callsDuring(() => cascade().triage(requestFor(taxonomy, '', '')))).toBe(0);
  });

  it.each(['unauthorized', 'insufficient-quota', 'server-error', 'refusal'] as const)(
    'keeps the local result on %s',
    async (misbehaviour) => {
      simulator.script([misbehaviour]);
      const { result } = await cascade().triage(unclear);
      expect(result).toMatchObject({ engine: 'local', needsReview: true });
      expect(result.reasons).toContain('engine-fallback');
    },
  );

  it('leaves a rate limit to the queue until the final attempt', async () => {
    simulator.script(['rate-limit', 'rate-limit']);
    await expect(cascade().triage(unclear)).rejects.toMatchObject({ kind: 'rate', retryAfterMs: 2_000 });
    expect((await cascade().triage({ ...unclear, finalAttempt: true })).result.reasons).toContain('engine-fallback');
  });

  it('does not hide a mistake of ours', async () => {
    const engine = new CascadeTriageEngine(local, new FailingTriageEngine(new TypeError('bug')));
    await expect(engine.triage(unclear)).rejects.toThrow(TypeError);
  });
});

describe('createTriageEngine', () => {
  it('makes the engine of each mode', async () => {
    const engineOf = async (mode: 'local' | 'openai' | 'cascade') =>
      (await createTriageEngine({ mode, llm, redactor }).triage(clear)).result.engine;
    expect(await engineOf('local')).toBe('local');
    expect(await engineOf('openai')).toBe('openai');
    expect(await engineOf('cascade')).toBe('local');
  });

  it('has the local engine behind the model', async () => {
    simulator.script(['payment-required']);
    const { result } = await createTriageEngine({ mode: 'openai', llm, redactor }).triage(clear);
    expect(result).toMatchObject({ category: 'shipping-delivery', engine: 'local', reasons: ['engine-fallback'] });
  });

  it('refuses a mode that it has no model for', () => {
    expect(() => createTriageEngine({ mode: 'cascade', llm: null, redactor })).toThrow('language model');
    expect(createTriageEngine({ mode: 'local', llm: null, redactor }).name).toBe('local');
  });
});

const answer = (summary: string) => ({
  category: 'returns-refunds',
  industry: 'ecommerce',
  urgency: 'medium',
  sentiment: 'neutral',
  language: 'en-US',
  summary,
  confidence: { category: 1, industry: 1, urgency: 1, sentiment: 1 },
  alternatives: [],
});
