import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Resolve } from './checked-lookup';
import { hostAndPort } from './guarded-connector';
import { type GuardedFetchOptions, guardedFetch } from './guarded-fetch';
import { OutboundRefusedError } from './outbound-refused-error';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

describe('guardedFetch', () => {
  let server: Server;
  let port: number;
  let handler: Handler;
  let connections: number;

  beforeAll(async () => {
    server = createServer((request, response) => handler(request, response));
    server.on('connection', () => (connections += 1));
    await new Promise<void>((done) => server.listen(0, done));
    ({ port } = server.address() as AddressInfo);
  });
  beforeEach(() => {
    connections = 0;
    handler = (_request, response) => response.end('secret of the house');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const fetching = (options: Partial<GuardedFetchOptions> = {}, resolve?: Resolve) =>
    guardedFetch({ allow: [], reach: 'public', timeoutMs: 5_000, maxResponseBytes: 1_000, ...options }, resolve);
  const here = () => ({ allow: [`127.0.0.1:${port}`] });
  const url = (path = '/') => `http://127.0.0.1:${port}${path}`;
  const refusal = async (promise: Promise<unknown>) => {
    const error: unknown = await promise.then(
      () => null,
      (reason: unknown) => reason,
    );
    return error instanceof OutboundRefusedError ? error.reason : error;
  };

  it.each(['listed', 'public'] as const)('asks a server on the list, with a reach of %s', async (reach) => {
    handler = (request, response) => response.writeHead(201, { 'x-method': request.method }).end('ok');
    const response = await fetching({ ...here(), reach })(url(), { method: 'POST', body: '{}' });
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.headers.get('x-method'), await response.text()]).toEqual([201, 'POST', 'ok']);
  });

  it('takes the list by host and port, exactly', async () => {
    expect(hostAndPort(new URL('https://api.example.com/v1'))).toBe('api.example.com:443');
    expect(hostAndPort(new URL('http://[::1]:8080/v1'))).toBe('::1:8080');
    const other = fetching({ allow: [`127.0.0.1:${port + 1}`, `127.0.0.2:${port}`, `localhost:${port}`] });
    expect(await refusal(other(url()))).toBe('address');
    expect(connections).toBe(0);
  });

  it.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://0.0.0.0:PORT/',
    'http://0:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://１２７.０.０.１:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://100.100.100.200/latest/meta-data/',
    'http://10.0.0.1/',
  ])('does not connect to %s', async (address) => {
    expect(await refusal(fetching()(address.replace('PORT', String(port))))).toBe('address');
    expect(connections).toBe(0);
  });

  it('does not connect to a name that leads to a private address, also the second time it is asked', async () => {
    const asked: string[] = [];
    const toLoopback: Resolve = (name, _options, callback) => {
      asked.push(name);
      callback(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    const fetch = fetching({}, toLoopback);
    expect(await refusal(fetch(`http://rebound.example:${port}/`))).toBe('address');
    expect(await refusal(fetch(`http://rebound.example:${port}/`))).toBe('address');
    expect(asked).toEqual(['rebound.example', 'rebound.example']);
    expect(connections).toBe(0);
  });

  it('asks nobody who is not on the list, when the list is all it may ask', async () => {
    expect(await refusal(fetching({ ...here(), reach: 'listed' })('http://93.184.216.34/'))).toBe('host');
  });

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'data:text/plain,x', 'gopher://127.0.0.1:6379/_INFO'])(
    'knows no %s',
    async (address) => expect(await refusal(fetching()(address))).toBe('scheme'),
  );

  it('refuses credentials in the address, and keeps them out of its words', async () => {
    const error: unknown = await fetching(here())(`http://user:hunter2@127.0.0.1:${port}/`).catch((e: unknown) => e);
    expect(error).toMatchObject({ reason: 'credentials' });
    expect(String(error)).not.toContain('hunter2');
  });

  it.each([301, 302, 303, 307, 308])('does not follow a %i to the metadata address', async (status) => {
    handler = (_request, response) =>
      response.writeHead(status, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
    expect(await refusal(fetching(here())(url(), { redirect: 'follow' }))).toBe('redirect');
    expect(connections).toBe(1);
  });

  it('stops reading an answer that grows too large, packed ones too', async () => {
    handler = (_request, response) => response.end('x'.repeat(1_001));
    expect(await refusal(fetching(here())(url()).then((response) => response.text()))).toBe('too-large');
    handler = (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(10_000_000)));
    expect(await refusal(fetching(here())(url()).then((response) => response.text()))).toBe('too-large');
    handler = (_request, response) => response.end('x'.repeat(1_000));
    expect(await (await fetching(here())(url())).text()).toHaveLength(1_000);
  });

  it('ends when the answer or its body takes too long, or the caller says so', async () => {
    const fetch = fetching({ ...here(), timeoutMs: 200 });
    const timedOut = { name: 'TimeoutError' };
    handler = () => undefined;
    expect(await refusal(fetch(url()))).toMatchObject(timedOut);
    handler = (_request, response) => response.writeHead(200).write('drop');
    expect(await refusal(fetch(url()).then((response) => response.text()))).toMatchObject(timedOut);
    const gone = AbortSignal.abort();
    expect(await refusal(fetch(url(), { signal: gone }))).toMatchObject({ name: 'AbortError' });
  });
});
