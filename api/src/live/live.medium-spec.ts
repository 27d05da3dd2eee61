import type {
  ActivityEvent,
  ActivityPage,
  ClientToServer,
  Hello,
  ServerToClient,
  TicketBatchAccepted,
} from '@switchyard/contracts';
import { describeBackends, eventually } from '@switchyard/testing';
import { io, type Socket } from 'socket.io-client';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';
import { DataSource } from 'typeorm';

type Client = Socket<ServerToClient, ClientToServer>;

describeBackends((backend) => {
  let api: ApiUnderTest;
  const open: Client[] = [];

  beforeAll(async () => {
    api = await startApi(backend);
    await eventually(async () => expect((await api.call('GET', '/api/health/ready')).status).toBe(200));
  }, 60_000);
  afterEach(() => {
    for (const client of open.splice(0)) client.disconnect();
  });
  afterAll(() => api.close());

  const signedIn = () => ({ authorization: `Bearer ${api.key}` });
  const connect = (options: object = {}): Client => {
    const client: Client = io(`${api.url}/live`, {
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: signedIn(),
      ...options,
    });
    open.push(client);
    return client;
  };
  const follow = async (after?: number) => {
    const client = connect();
    const events: ActivityEvent[] = [];
    const snapshots: number[] = [];
    client.on('events', (frame) => events.push(...frame));
    client.on('snapshot', ({ seq }) => snapshots.push(seq));
    const hello = await new Promise<Hello>((done) => {
      client.on('hello', done);
      client.emit('subscribe', after === undefined ? {} : { after });
    });
    return { client, events, snapshots, hello };
  };
  const submit = async (count: number) => {
    const tickets = Array.from({ length: count }, (_, n) => ({ subject: `Ticket ${n}`, body: 'Hello' }));
    return (await api.call<TicketBatchAccepted>('POST', '/api/v1/tickets/batch', { tickets })).body.ids;
  };

  it('sends what happens to every subscriber', async () => {
    const [one, two] = await Promise.all([follow(), follow()]);
    const [id] = await submit(1);
    await eventually(() => expect([one.events.length, two.events.length]).toEqual([1, 1]));
    expect(one.events[0]).toMatchObject({ type: 'ticket.received', ticketId: id, run: 1 });
    expect(one.events[0]?.seq).toBe(one.hello.seq + 1);
  });

  it('goes on after a cut without gap or double', async () => {
    const first = await follow();
    await submit(30);
    await eventually(() => expect(first.events.length).toBeGreaterThan(0));
    first.client.disconnect();
    const seen = first.events.map((event) => event.seq);
    await Promise.all([submit(40), submit(40), submit(40)]);
    const second = await follow(seen.at(-1));
    await submit(5);
    await eventually(() => expect(seen.length + second.events.length).toBe(155));
    const all = [...seen, ...second.events.map((event) => event.seq)];
    expect(new Set(all).size).toBe(155);
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(second.snapshots).toEqual([]);
  });

  it('agrees with the event log over HTTP', async () => {
    const { client, events, hello } = await follow();
    await submit(10);
    await eventually(() => expect(events).toHaveLength(10));
    client.disconnect();
    const { body } = await api.call<ActivityPage>('GET', `/api/v1/activity?after=${hello.seq}`);
    expect(body.items).toEqual(events);
    const newest = await api.call<ActivityPage>('GET', '/api/v1/activity?limit=3');
    expect(newest.body.items).toEqual(events.slice(-3));
  });

  it('sends a snapshot to who is too far behind', async () => {
    const [id] = await submit(1);
    const database = api.app.get(DataSource);
    await database.query(
      `WITH touched AS (UPDATE ticket SET channel = channel WHERE id = $1 RETURNING id, run)
       INSERT INTO ticket_event (ticket_id, run, type)
       SELECT id, run, 'ticket.synced' FROM touched, generate_series(1, 5000)`,
      [id],
    );
    const rows: { seq: string }[] = await database.query('SELECT max(seq) AS seq FROM ticket_event');
    await eventually(async () => {
      const { body } = await api.call<ActivityPage>('GET', '/api/v1/activity?limit=1');
      expect(body.seq).toBe(Number(rows[0]?.seq)); // all of them are settled
    });
    const late = await follow(1);
    await eventually(() => expect(late.snapshots).toEqual([late.hello.seq]));
    await submit(1);
    await eventually(() => expect(late.events).toHaveLength(1));
  });

  it('sends figures and the state of the queue', async () => {
    const { client } = await follow();
    const kpis = new Promise((done) => client.on('kpis', done));
    const queues = new Promise((done) => client.on('queues', done));
    expect(await kpis).toMatchObject({ range: '24h', asOf: expect.any(String) });
    expect(await queues).toMatchObject({ backend: backend.name, workers: [] });
  }, 15_000);

  it('refuses pages of other sites and does not mind nonsense', async () => {
    const foreign = connect({ extraHeaders: { ...signedIn(), origin: 'https://evil.example' } });
    await new Promise((done) => foreign.on('connect_error', done));
    expect(foreign.connected).toBe(false);

    const own = connect({ extraHeaders: { ...signedIn(), origin: api.url } });
    const refusal = new Promise((done) => (own as Socket).on('exception', done));
    own.emit('subscribe', { after: 'yesterday' } as never);
    expect(await refusal).toEqual({ status: 'error', message: expect.stringContaining('sequence number') });
    expect(own.connected).toBe(true);
  });
});
