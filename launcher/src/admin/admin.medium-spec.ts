import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '@switchyard/config';
import { z } from 'zod';
import { createDemoKey } from '../demo/demo-key';
import { Admin } from './admin';
import { findWayIn } from './way-in';

const link = { url: 'http://yard/sign-in#link=x', expiresAt: '2026-01-02T00:00:00.000Z' };
const apiKey = {
  ...{ id: '68ff9ba7-eef2-46ef-9e3d-07330354ecff', name: 'demo', role: 'agent', permissions: [], isScoped: true },
  ...{ hint: 'syk_', createdAt: link.expiresAt, createdBy: null, expiresAt: link.expiresAt },
  ...{ lastUsedAt: null, revokedAt: null },
};
const answers = {
  'sign-in-link': { link },
  'first-link': { link: null },
  'create-api-key': { key: 'syk_x', apiKey },
  'revoke-api-key': {},
};

/** In the place of the admin command line: notes what it is asked, and answers from the table above. */
const double = `
import { appendFileSync } from 'node:fs';
const [command] = process.argv.slice(2);
appendFileSync('orders.jsonl', JSON.stringify({ args: process.argv.slice(2), dataDir: process.env.DATA_DIR }) + '\\n');
if (command === 'wait') setTimeout(() => undefined, 60_000);
else if (command === 'refuse') {
  console.error('That is not possible.');
  process.exitCode = 1;
} else console.log(JSON.stringify(${JSON.stringify(answers)}[command]));
`;

describe('Admin', () => {
  let root: string;
  let admin: Admin;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'switchyard-admin-'));
    mkdirSync(join(root, 'dist/api'), { recursive: true });
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(root, 'dist/api/admin.js'), double);
    admin = new Admin({ root, dataDir: '/some/data' });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

  const orders = () =>
    readFileSync(join(root, 'orders.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { args: string[]; dataDir: string });
  const never = () => new AbortController().signal;

  it('asks for one line of JSON on the same data folder', async () => {
    expect(await admin.order(['sign-in-link'], z.object({ link: z.object({ url: z.string() }) }))).toEqual({
      link: { url: link.url },
    });
    expect(orders()).toEqual([{ args: ['sign-in-link', '--json'], dataDir: '/some/data' }]);
  }, 15_000);

  it('passes a refusal on in its own words', async () => {
    await expect(admin.order(['refuse'], z.object({}))).rejects.toThrow(/^That is not possible\.$/);
  }, 15_000);

  it('ends with what it was asked for', async () => {
    const stop = new AbortController();
    const waiting = admin.order(['wait'], z.object({}), stop.signal);
    setTimeout(() => stop.abort(new Error('stopped')), 500);
    await expect(waiting).rejects.toThrow('stopped');
    await expect(admin.order(['wait'], z.object({}), stop.signal)).rejects.toThrow('stopped');
  }, 15_000);

  it('finds a way in: as the operator with the embedded database, else as the first person, if there is none', async () => {
    const embedded = parseConfig({}, '/');
    const given = { ...embedded, database: { url: 'postgres://db/yard' } };
    expect(await findWayIn(admin, embedded, 'http://yard', never())).toEqual({ link, command: 'sign-in-link' });
    expect(await findWayIn(admin, given, 'http://yard', never())).toBeNull();
    expect(orders().map(({ args }) => args.join(' '))).toEqual([
      'sign-in-link --base http://yard --json',
      'first-link --base http://yard --json',
    ]);
  }, 15_000);

  it('makes a key for the demo that cannot live long, and revokes it once', async () => {
    const complaints: string[] = [];
    const { key, revoke } = await createDemoKey(admin, never(), (line) => complaints.push(line));
    expect(key).toBe('syk_x');
    await Promise.all([revoke(), revoke()]);
    const [made, ...others] = orders().map(({ args }) => args.join(' '));
    expect(made).toMatch(/^create-api-key --name demo --role agent --expires-in-days 1 /);
    expect(others).toEqual([`revoke-api-key --id ${apiKey.id} --json`]);
    expect(complaints).toEqual([]);
  }, 15_000);

  it('says of a key for the demo that could not be revoked how long it lives', async () => {
    const complaints: string[] = [];
    const { revoke } = await createDemoKey(admin, never(), (line) => complaints.push(line));
    rmSync(join(root, 'dist'), { recursive: true });
    await revoke();
    expect(complaints).toEqual([expect.stringContaining(`in force until ${link.expiresAt}`)]);
  }, 15_000);
});
