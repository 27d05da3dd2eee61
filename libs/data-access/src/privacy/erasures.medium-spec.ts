import { randomBytes, randomUUID } from 'node:crypto';
import type { Queryable } from '../database/queryable';
import { EventLog } from '../events/event-log.repository';
import { asRedacted, newTicket, type PreparedDatabase, preparedDatabase, ticketOutcome } from '../testing';
import { TicketIntake } from '../tickets/ticket-intake.repository';
import { TicketReader } from '../tickets/ticket-reader.repository';
import { TicketReviews } from '../tickets/ticket-reviews.repository';
import { TicketRuns } from '../tickets/ticket-run.repository';
import { Erasures, type ErasureRow } from './erasures.repository';
import { TicketOriginals } from './ticket-originals.repository';

describe('Erasures', () => {
  let database: PreparedDatabase;
  let runs: TicketRuns;

  beforeAll(async () => {
    database = await preparedDatabase();
    runs = new TicketRuns(database.dataSource);
  }, 60_000);
  afterAll(() => database.drop());

  const accept = async (fingerprint: Buffer) => {
    const requesterKey = { id: fingerprint, wrappedKey: randomBytes(61) };
    const [ticket] = await new TicketIntake(database.dataSource).accept([newTicket({ requesterKey })]);
    return ticket?.id ?? '';
  };
  const accepted = async (fingerprint: Buffer, count: number) => {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) ids.push(await accept(fingerprint));
    return ids;
  };
  const process = (id: string) => runs.store([ticketOutcome(id, { sealedVault: Buffer.from('sealed vault') })]);
  const by = { actorKind: 'person', actorId: randomUUID() } as const;
  const erase = (fingerprint: Buffer): Promise<ErasureRow> =>
    database.dataSource.transaction((manager) =>
      new Erasures(manager).erase({ id: randomUUID(), fingerprint, reason: 'asked', by }),
    );
  const original = (id: string) => new TicketOriginals(database.dataSource).find(id);
  const ticket = (id: string) => new TicketReader(database.dataSource).get(id);

  it('counts, then destroys keys and texts and keeps labels and counts', async () => {
    const fingerprint = randomBytes(32);
    const [done = '', queued = '', running = ''] = await accepted(fingerprint, 3);
    const [bystander = ''] = await accepted(randomBytes(32), 1);
    for (const id of [done, bystander]) await process(id);
    await runs.begin(running, 1);
    const draft = asRedacted('Dear <PERSON_1>');
    const review = { ticketId: done, run: 1, action: 'approve', corrections: null, draft, by } as const;
    await new TicketReviews(database.dataSource).add(review);

    const counts = { tickets: 3, results: 1, keysDestroyed: 4 };
    expect(await new Erasures(database.dataSource).count(fingerprint)).toEqual(counts);
    const receipt = await erase(fingerprint);
    expect(receipt).toMatchObject({ ...counts, subject: fingerprint.toString('hex').slice(0, 16) });
    expect(await new Erasures(database.dataSource).find(receipt.id)).toEqual(receipt);

    expect(await original(done)).toMatchObject({ key: null, sealedVault: null, sealedText: Buffer.alloc(0) });
    const { result, ...state } = (await ticket(done)) ?? {};
    expect(state).toMatchObject({ status: 'processed', originalErasedAt: expect.any(Date) });
    expect(result).toMatchObject({ redactedSubject: '', redactedBody: '', maskedBody: [], summary: '', draft: '' });
    expect(result).toMatchObject({ category: 'billing', piiItems: 1, piiCounts: [{ type: 'EMAIL', count: 1 }] });
    const drafts: unknown[] = await database.dataSource.query('SELECT draft FROM ticket_review WHERE ticket_id = $1', [
      done,
    ]);
    expect(drafts).toEqual([{ draft: '' }]);
    for (const id of [queued, running]) {
      expect(await ticket(id)).toMatchObject({ status: 'failed', failureCode: 'text-erased' });
      expect((await new EventLog(database.dataSource).ofTicket(id)).map(({ type }) => type)).toEqual([
        'ticket.received',
        'ticket.failed',
      ]);
    }

    expect(await original(bystander)).toMatchObject({ key: { person: {} }, sealedVault: Buffer.from('sealed vault') });
    expect((await ticket(bystander))?.result?.redactedBody).not.toBe('');
    expect(await new Erasures(database.dataSource).count(fingerprint)).toEqual({
      tickets: 0,
      results: 0,
      keysDestroyed: 0,
    });
  });

  it('stores nothing of a run that was going on', async () => {
    const fingerprint = randomBytes(32);
    const [id = ''] = await accepted(fingerprint, 1);
    await runs.begin(id, 1);
    await erase(fingerprint);
    await process(id);
    expect(await ticket(id)).toMatchObject({ status: 'failed', result: null });
    expect(await runs.begin(id, 1)).toBeNull();
  });

  it('catches results that are stored at the same moment', async () => {
    const fingerprint = randomBytes(32);
    const ids = await accepted(fingerprint, 40);
    await Promise.all([...ids.map(process), erase(fingerprint), ...ids.map(process)]);
    for (const id of ids) {
      const { result } = (await ticket(id)) ?? {};
      expect(result?.redactedBody ?? '').toBe('');
      expect(await original(id)).toMatchObject({ key: null, sealedVault: null });
    }
  });

  it('leaves no ticket of before, and no dead key of after, when tickets come in meanwhile', async () => {
    const fingerprint = randomBytes(32);
    const results = await Promise.all(
      Array.from({ length: 30 }, async (_, n) => (n % 10 === 5 ? (await erase(fingerprint)).id : accept(fingerprint))),
    );
    const ids = results.filter((_, n) => n % 10 !== 5);
    for (const id of ids) {
      const [held, view] = [await original(id), await ticket(id)];
      // Either wholly there or wholly gone.
      expect([held?.key === null, view?.originalErasedAt !== null, view?.status === 'failed']).toEqual(
        view?.status === 'failed' ? [true, true, true] : [false, false, false],
      );
    }
    await erase(fingerprint);
    for (const id of ids) expect((await original(id))?.key).toBeNull();
  });

  it('waits for a ticket that is being stored under the key', async () => {
    const fingerprint = randomBytes(32);
    const [first = ''] = await accepted(fingerprint, 1);
    const storing = database.dataSource.createQueryRunner();
    await storing.startTransaction();
    const second = randomUUID();
    await storing.query('SELECT 1 FROM keys.person_key WHERE id = $1 FOR KEY SHARE', [fingerprint]);
    const erasing = erase(fingerprint);
    await storing.query(
      `INSERT INTO ticket (id, source, created_at, sealed_text, requester_fingerprint) VALUES ($1, 'api', now(), 'x', $2)`,
      [second, fingerprint],
    );
    await storing.query(`INSERT INTO keys.ticket_key VALUES ($1, $2, 'x')`, [second, fingerprint]);
    await storing.commitTransaction();
    await storing.release();
    expect(await erasing).toMatchObject({ tickets: 2, keysDestroyed: 3 });
    for (const id of [first, second]) expect((await original(id))?.key).toBeNull();
  });

  it('does not take the key of a person who first writes meanwhile', async () => {
    const fingerprint = randomBytes(32);
    let newcomer = '';
    await database.dataSource.transaction((manager) => {
      const query = async (sql: string, parameters: unknown[]): Promise<unknown> => {
        if (sql.includes('SET sealed_vault = NULL')) newcomer = await accept(fingerprint);
        return manager.query(sql, parameters);
      };
      const erasures = new Erasures({ query } as Queryable);
      return erasures.erase({ id: randomUUID(), fingerprint, reason: 'asked', by });
    });
    expect((await original(newcomer))?.key?.person?.id).toEqual(fingerprint);
  });

  it('gives a receipt for nobody, too, and lists the newest first', async () => {
    const receipt = await erase(randomBytes(32));
    expect(receipt).toMatchObject({ tickets: 0, results: 0, keysDestroyed: 0 });
    expect((await new Erasures(database.dataSource).list(1))[0]).toEqual(receipt);
  });
});
