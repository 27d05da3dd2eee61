import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';
import { rawRequest } from '../testing/raw-request';

/** What an answer must not hold: places in the code, names of its parts, of the database and of the file system. */
const innards =
  /\bat [\w.<>]+ \(|node_modules|\.ts:\d|\.js:\d|file:\/\/|\/work\/|\/home\/|\/app\/|QueryFailed|SELECT |Zod|TypeError|SyntaxError/;

describe('no stack traces', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database);
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const head = () => `host: 127.0.0.1\r\nauthorization: Bearer ${api.key}\r\nconnection: close\r\n`;
  const json = (body: string) => `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

  it.each([
    ['an unknown route', 'GET /api/v1/nothing', '', 404],
    ['an unknown route outside', 'POST /nothing', '', 404],
    ['a path that is no UTF-8', 'GET /%E0%A4%A', '', 400],
    ['an id that is no UTF-8', 'GET /api/v1/tickets/%ff', '', 400],
    ['a NUL in the path', 'GET /api/v1/tickets/%00', '', 400],
    ['a path out of the folder', 'GET /../../package.json', '', 404],
    ['an encoded path out of the folder', 'GET /..%2f..%2fpackage.json', '', 404],
    ['a query that is no UTF-8', 'GET /api/v1/tickets?q=%E0%A4%A', '', 400],
    ['a query of objects', 'GET /api/v1/tickets?q[a][b][c]=1', '', 400],
    ['a parameter twice', 'GET /api/v1/tickets?limit=1&limit=2', '', 400],
    ['bad JSON', 'POST /api/v1/tickets', json('{"subject": '), 400],
    ['JSON that is no object', 'POST /api/v1/tickets', json('"text"'), 400],
    ['bad JSON for Bull Board', 'PUT /admin/queues/api/queues/ticket-processing/pause', json('{'), 400],
    ['a content type that is not known', 'POST /api/v1/tickets', json('{}').replace('application/json', 'a/b'), 415],
    ['an encoding that is not known', 'POST /api/v1/tickets', `content-encoding: rot13\r\n${json('{}')}`, 415],
    ['packed bytes that are not', 'POST /api/v1/tickets', `content-encoding: gzip\r\n${json('{}')}`, 400],
    ['a method that is not allowed', 'DELETE /api/v1/tickets', '', 405],
    ['a method that nobody has', 'PROPFIND /api/v1/tickets', '', 405],
    ['a method to spy with', 'TRACE /api/v1/tickets', '', 405],
    ['a method in lower case on another path', 'get /api/v1/tickets', '', 400],
    ['a header that is no header', 'GET /api/health/live', 'no colon\r\n', 400],
    ['two lengths', 'POST /api/v1/tickets', 'content-length: 5\r\ncontent-length: 6\r\n', 400],
    ['length and chunks', 'POST /api/v1/tickets', 'content-length: 5\r\ntransfer-encoding: chunked\r\n', 400],
    ['a version of HTTP that does not exist', 'GET /api/health/live HTTP/9.9\r\n', '', 400],
    ['a queue that does not exist', 'PUT /admin/queues/api/queues/none/pause', '', 404],
  ])('for %s', async (_, line, rest, status) => {
    const start = line.includes('HTTP/9') ? line : `${line} HTTP/1.1\r\n`;
    const answer = await rawRequest(api.url, `${start}${head()}${rest.includes('\r\n\r\n') ? rest : `${rest}\r\n`}`);
    expect(Number(answer.split(' ')[1])).toBe(status);
    expect(answer).not.toMatch(innards);
    if (line.includes('none/pause')) return; // Bull Board's own words.
    expect(answer).toMatch(/content-type: application\/problem\+json/i);
    const body = answer.slice(answer.indexOf('\r\n\r\n') + 4).replace(/^[0-9a-f]+\r\n|\r\n0\r\n\r\n$/g, '');
    expect(JSON.parse(body)).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  });

  it('names the methods that are allowed', async () => {
    const { headers } = await api.call('DELETE', '/api/v1/tickets');
    expect(headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'POST']);
  });

  it('when the database is gone', async () => {
    const own = await createTestDatabase();
    const broken = await startApi(own);
    await own.drop();
    const answers = [];
    for (const path of ['/api/v1/tickets', '/api/v1/kpis', '/api/v1/audit']) {
      answers.push(await broken.call('GET', path, undefined, { authorization: `Bearer ${broken.key}` }));
    }
    await broken.close();
    for (const { status, body } of answers) {
      expect(status).toBeGreaterThanOrEqual(500);
      expect(body.title).toEqual(expect.any(String));
      expect(JSON.stringify(body)).not.toMatch(innards);
      expect(JSON.stringify(body)).not.toMatch(/test_\d|ECONNREFUSED|postgres/i);
    }
  });
});
