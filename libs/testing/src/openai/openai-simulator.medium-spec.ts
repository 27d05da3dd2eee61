import { type OpenAiSimulator, type OpenAiSimulatorOptions, startOpenAiSimulator } from './openai-simulator';

interface Answer {
  choices: { finish_reason: string; message: { content: string | null; refusal: string | null } }[];
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
  error: { code: string | null; param: string | null; message: string };
}

let simulator: OpenAiSimulator;
afterEach(() => simulator.close());
const start = async (options: OpenAiSimulatorOptions = {}) => (simulator = await startOpenAiSimulator(options));

async function post(body: object, authorization = `Bearer ${simulator.apiKey}`) {
  const response = await fetch(`${simulator.url}/chat/completions`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, answer: (await response.json()) as Answer };
}

const object = {
  type: 'object',
  properties: { color: { type: 'string', enum: ['red', 'blue'] }, sure: { type: 'number' }, why: { type: 'string' } },
  required: ['color', 'sure', 'why'],
  additionalProperties: false,
};
const asking = (data: string, schema: object = object) => ({
  model: 'any',
  messages: [
    { role: 'system', content: 'Choose:\n- red: tomatoes and fire engines\n- blue: oceans and summer skies' },
    { role: 'user', content: `BEGIN\n${data}\nEND` },
  ],
  response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
});
const contentOf = ({ answer }: { answer: Answer }) =>
  JSON.parse(answer.choices[0]?.message.content ?? 'null') as { color: string; sure: number; why: string };

describe('startOpenAiSimulator', () => {
  it('answers with JSON of the schema, by the words of the data, the same each time', async () => {
    await start();
    const tomatoes = await post(asking('I grow tomatoes. They are tasty.'));
    expect(tomatoes.status).toBe(200);
    expect(contentOf(tomatoes)).toMatchObject({ color: 'red', why: 'I grow tomatoes.' });
    expect(contentOf(await post(asking('The oceans are deep.'))).color).toBe('blue');
    expect(contentOf(await post(asking('I grow tomatoes. They are tasty.')))).toEqual(contentOf(tomatoes));
  });

  it('counts tokens by length and sends the usual headers', async () => {
    await start({ requestsPerMinute: 50 });
    const short = await post(asking('sky!'));
    const long = await post(asking('sky!'.repeat(100)));
    expect(long.answer.usage.prompt_tokens - short.answer.usage.prompt_tokens).toBe(99);
    expect(short.answer.usage.total_tokens).toBe(
      short.answer.usage.prompt_tokens + short.answer.usage.completion_tokens,
    );
    expect(short.headers.get('x-request-id')).toBe('req_1');
    expect(long.headers.get('x-ratelimit-remaining-requests')).toBe('48');
  });

  it('refuses a wrong key, an unknown property and a schema that is not strict', async () => {
    await start();
    expect((await post(asking('x'), 'Bearer nonsense')).answer.error.code).toBe('invalid_api_key');
    expect((await post({ ...asking('x'), tools_: [] })).status).toBe(400);
    const open = { ...object, additionalProperties: undefined };
    expect(await post(asking('x', open))).toMatchObject({
      status: 400,
      answer: { error: { param: 'response_format' } },
    });
    const partly = { ...object, required: ['color'] };
    expect((await post(asking('x', partly))).answer.error.message).toContain("'sure'");
  });

  it('asks for the word json in JSON mode', async () => {
    await start();
    const request = { ...asking('x'), response_format: { type: 'json_object' } };
    expect((await post(request)).status).toBe(400);
    const told = { ...request, messages: [{ role: 'user', content: 'answer in JSON' }] };
    expect((await post(told)).status).toBe(200);
  });

  it('limits requests per minute', async () => {
    await start({ requestsPerMinute: 2 });
    await post(asking('x'));
    await post(asking('x'));
    const third = await post(asking('x'));
    expect(third.status).toBe(429);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(50);
  });

  it('misbehaves in the order of the script and then no more', async () => {
    await start();
    simulator.script(['payment-required', 'refusal', 'truncated', 'invented-label']);
    expect((await post(asking('x'))).status).toBe(402);
    expect((await post(asking('x'))).answer.choices[0]?.message).toMatchObject({ content: null });
    expect((await post(asking('x'))).answer.choices[0]?.finish_reason).toBe('length');
    expect(contentOf(await post(asking('x'))).color).toBe('invented-label');
    expect(contentOf(await post(asking('tomatoes'))).color).toBe('red');
  });

  it('waits as told and keeps what it received', async () => {
    await start({ latencyMs: 120 });
    const before = performance.now();
    await post(asking('remember me'));
    expect(performance.now() - before).toBeGreaterThanOrEqual(115);
    expect(simulator.received()).toHaveLength(1);
    expect(simulator.received()[0]).toContain('remember me');
  });

  it('closes while a request hangs', async () => {
    await start();
    simulator.script(['hang']);
    const hanging = post(asking('x')).catch(() => 'cut');
    await new Promise((done) => setTimeout(done, 100));
    await simulator.close();
    expect(await hanging).toBe('cut');
    await start();
  });
});
