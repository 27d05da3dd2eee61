import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ActivityEvent } from '@switchyard/contracts';
import { feedSamples } from './feed-samples';
import type { Sample } from './read-samples';
import { YardClient } from './yard-client';

const notSignedIn = { type: 'urn:x', title: 'Not signed in', status: 401, detail: 'That key is revoked.' };

/** Answers like the API; every ticket ends after a moment, as failed when its subject says so. */
class ApiDouble {
  readonly received: string[] = [];
  /** The key it takes. */
  key = 'syk_good';
  /** The next requests that find the API away. */
  away = 0;
  private readonly ids = new Map<string, string>();
  private readonly events: ActivityEvent[] = [];
  private readonly server: Server = createServer((request, response) => {
    void this.answer(request).then(([status, body]) => response.writeHead(status).end(JSON.stringify(body)));
  });

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage): Promise<[number, unknown]> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://api');
    const body = request.method === 'POST' ? (JSON.parse(await text(request)) as Sample) : {};
    if (request.headers.authorization !== `Bearer ${this.key}`) return [401, notSignedIn];
    if (this.away > 0) return [503, { away: this.away-- }];
    if (pathname === '/api/v1/activity') return [200, this.page(Number(searchParams.get('after') ?? 1e9))];
    if (pathname === '/api/v1/tickets') {
      if (body['subject'] === '') return [400, { detail: 'subject and body are both empty' }];
      return [202, { ...this.take(body), status: 'queued' }];
    }
    if (pathname !== '/api/v1/tickets/batch') return [404, {}];
    const taken = (body['tickets'] as Sample[]).map((sample) => this.take(sample));
    const duplicates = taken.filter(({ duplicate }) => duplicate).length;
    return [202, { accepted: taken.length - duplicates, duplicates, rejected: [], ids: taken.map(({ id }) => id) }];
  }

  private page(after: number) {
    const items = this.events.filter(({ seq }) => seq > after).slice(0, 500);
    return { items, seq: this.events.length, asOf: new Date().toISOString() };
  }

  private take({ externalId, subject }: Sample) {
    const key = String(externalId);
    this.received.push(key);
    const known = this.ids.get(key);
    const id = known ?? randomUUID();
    this.ids.set(key, id);
    const type = subject === 'fail' ? 'ticket.failed' : 'ticket.processed';
    const end = () =>
      this.events.push({
        seq: this.events.length + 1,
        type,
        at: new Date().toISOString(),
        ticketId: id,
        run: 1,
        data: { piiItems: 2 },
      });
    if (!known) setTimeout(end, 20);
    return { id, duplicate: known !== undefined };
  }
}

describe('feedSamples', () => {
  let api: ApiDouble;
  let client: YardClient;
  beforeEach(async () => {
    api = new ApiDouble();
    client = new YardClient(await api.listen(), 'syk_good', new AbortController().signal);
  });
  afterEach(() => api.close());

  const samples = (count: number, subject = 'Help'): Sample[] =>
    Array.from({ length: count }, (_, index) => ({ externalId: `t${index}`, subject }));
  const feed = (tickets: Sample[]) =>
    feedSamples({ client, samples: tickets, audience: Promise.resolve(), report: () => undefined });

  it('sends each ticket once, waits until all have ended, and measures it', async () => {
    const report = await feed(samples(60));
    expect(api.received).toHaveLength(60);
    expect(report).toMatchObject({
      sent: 60,
      done: 60,
      refused: 0,
      existing: 0,
      outcomes: { processed: 60, failed: 0, piiItems: 120 },
    });
    expect(report.firstDoneAt).toBeGreaterThanOrEqual(report.firstSentAt);
    expect(report.lastDoneAt).toBeGreaterThanOrEqual(report.firstDoneAt ?? Infinity);
    expect(report.burst.done).toBeGreaterThan(0);
  }, 30_000);

  it('waits for an API that is away for a while', async () => {
    api.away = 4;
    expect(await feed(samples(6))).toMatchObject({ sent: 6, done: 6 });
  }, 30_000);

  it('stops at once, and says why, when its key is not taken', async () => {
    api.key = 'syk_other';
    await expect(feed(samples(12))).rejects.toThrow(/key do \/activity.* \(401\): That key is revoked\./);
    expect(api.received).toEqual([]);
  });

  it('counts failed and refused tickets as such', async () => {
    const [first, ...rest] = samples(12, 'fail');
    const report = await feed([{ ...first, subject: '' }, ...rest]);
    expect(report).toMatchObject({ sent: 11, done: 11, refused: 1, outcomes: { processed: 0, failed: 11 } });
  }, 30_000);

  it('waits for its audience before the stream begins', async () => {
    let watching = false;
    const audience = new Promise((done) => setTimeout(done, 1_200)).then(() => (watching = true));
    const sent: [number, boolean][] = [];
    const tell = () => void sent.push([api.received.length, watching]);
    await feedSamples({ client, samples: samples(40), audience, report: tell });
    expect(Math.max(...sent.filter(([, seen]) => !seen).map(([count]) => count))).toBe(4); // The trickle of 40.
    expect(api.received).toHaveLength(40);
  }, 30_000);
});
