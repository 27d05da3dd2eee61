import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTestDatabase, type OpenAiSimulator, startOpenAiSimulator, type TestDatabase } from '@switchyard/testing';
import { startApi } from '../testing/api-under-test';

/** The only address that the product calls and a person sets is the language model's. */
describe('SSRF', () => {
  let database: TestDatabase;
  let simulator: OpenAiSimulator;
  const servers: Server[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    simulator = await startOpenAiSimulator();
  }, 60_000);
  afterAll(async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await simulator.close();
    await database.drop();
  });

  const serve = async (answer: RequestListener) => {
    const server = createServer(answer).listen(0, '127.0.0.1');
    servers.push(server);
    await new Promise((done) => server.once('listening', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const analyze = async (baseUrl: string) => {
    const api = await startApi(database, { OPENAI_API_KEY: simulator.apiKey, OPENAI_BASE_URL: baseUrl });
    const answer = await api.call('POST', '/api/v1/analyze', { body: 'I was charged twice.', engine: 'openai' });
    await api.close();
    return answer;
  };

  it('a model on a private address is asked, because the operator named it', async () => {
    expect((await analyze(simulator.url)).status).toBe(200);
    expect(simulator.received().length).toBeGreaterThan(0);
  });

  it.each([301, 302, 307, 308])('a model that answers with a %i to a private address leads nowhere', async (status) => {
    let asked = 0;
    const metadata = await serve((_request, response) => {
      asked += 1;
      response.end('{"AccessKeyId":"secret"}');
    });
    const model = await serve((_request, response) =>
      response.writeHead(status, { location: `${metadata}/latest/meta-data/iam/` }).end(),
    );
    const { status: answered, body } = await analyze(`${model}/v1`);
    expect(answered).toBe(502);
    expect(body.type).toBe('urn:switchyard:problem:engine-unavailable');
    expect(JSON.stringify(body)).not.toMatch(/secret|127\.0\.0\.1|meta-data/);
    expect(asked).toBe(0);
  });

  it('no request can choose an address', async () => {
    const api = await startApi(database);
    let asked = 0;
    const inside = await serve((_request, response) => {
      asked += 1;
      response.end();
    });
    for (const name of ['baseUrl', 'url', 'callback', 'webhook', 'engine']) {
      expect((await api.call('POST', '/api/v1/analyze', { body: 'x', [name]: inside })).status).toBe(400);
    }
    const proxied = { 'x-forwarded-host': new URL(inside).host, forwarded: `host=${new URL(inside).host}` };
    expect((await api.call('GET', `/api/v1/tickets?url=${inside}`, undefined, proxied)).status).toBe(400);
    expect((await api.call('GET', `/api/docs?url=${inside}`, undefined, proxied)).status).toBe(200);
    expect(asked).toBe(0);
    await api.close();
  });
});
