import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { newTicket, type PreparedDatabase, preparedDatabase } from '../testing';
import type { NewTicket } from './new-ticket';
import { TicketIntake } from './ticket-intake.repository';

describe('TicketIntake', () => {
  let database: PreparedDatabase;
  let intake: TicketIntake;

  beforeAll(async () => {
    database = await preparedDatabase();
    intake = new TicketIntake(database.dataSource);
  }, 60_000);
  afterAll(() => database.drop());

  const count = async (sql: string, ...parameters: unknown[]) => {
    const rows: { n: string }[] = await database.dataSource.query(`SELECT count(*) AS n FROM ${sql}`, parameters);
    return Number(rows[0]?.n);
  };

  it('stores a batch with one event each and answers in order', async () => {
    const tickets = Array.from({ length: 50 }, () => newTicket());
    const accepted = await intake.accept(tickets);
    expect(accepted.map((ticket) => ticket.id)).toEqual(tickets.map((ticket) => ticket.id));
    expect(accepted.every((ticket) => ticket.status === 'queued' && !ticket.duplicate)).toBe(true);
    expect(
      await count(
        'ticket_event WHERE ticket_id = ANY($1)',
        tickets.map((ticket) => ticket.id),
      ),
    ).toBe(50);
  });

  it('takes the same (source, externalId) once, also within one batch', async () => {
    const [first, second, other] = await intake.accept([
      newTicket({ externalId: 'A-1' }),
      newTicket({ externalId: 'A-1' }),
      newTicket({ externalId: 'A-1', source: 'other' }),
    ]);
    const [again] = await intake.accept([newTicket({ externalId: 'A-1' })]);
    expect(second).toMatchObject({ id: first?.id, duplicate: true });
    expect(again).toMatchObject({ id: first?.id, duplicate: true, status: 'queued' });
    expect(other?.duplicate).toBe(false);
    expect(await count(`ticket_event WHERE ticket_id = $1`, first?.id)).toBe(1);
  });

  it('takes the same idempotency key once', async () => {
    const key = Buffer.from('key of a client');
    const [first] = await intake.accept([newTicket({ idempotencyKey: key })]);
    const [again] = await intake.accept([newTicket({ idempotencyKey: key })]);
    expect(again).toMatchObject({ id: first?.id, duplicate: true });
  });

  it('takes one of many that arrive at the same time', async () => {
    const accepted = await Promise.all(
      Array.from({ length: 10 }, () => intake.accept([newTicket({ externalId: 'race' })])),
    );
    const ids = new Set(accepted.flat().map((ticket) => ticket.id));
    expect(ids.size).toBe(1);
    expect(accepted.flat().filter((ticket) => !ticket.duplicate)).toHaveLength(1);
    expect(await count(`ticket WHERE external_id = 'race'`)).toBe(1);
  });

  describe('and the keys of requesters', () => {
    const personKey = (id = randomBytes(32)) => ({ id, wrappedKey: randomBytes(61) });
    /** Remembers by which person's key it was wrapped. */
    const from = (id: Buffer, overrides: Partial<NewTicket> = {}) =>
      newTicket({
        requesterKey: personKey(id),
        wrapKey: (person) => Buffer.concat([Buffer.from('by '), person?.wrappedKey ?? Buffer.alloc(0)]),
        ...overrides,
      });
    const keyOf = (id: string) =>
      database.dataSource.query<{ wrapped: Buffer; person: Buffer | null; by: Buffer | null }[]>(
        `SELECT k.wrapped_key AS wrapped, k.person_key_id AS person, p.wrapped_key AS by
         FROM keys.ticket_key k LEFT JOIN keys.person_key p ON p.id = k.person_key_id WHERE k.ticket_id = $1`,
        [id],
      );
    const expectWrappedByTheOneInForce = async (id: string) => {
      const [key] = await keyOf(id);
      expect(key?.by).toBeInstanceOf(Buffer);
      expect(key?.wrapped.subarray(3)).toEqual(key?.by);
    };

    it('keeps no key beside a ticket', async () => {
      const columns: { name: string }[] = await database.dataSource.query(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name LIKE '%wrapped_key%'`,
      );
      expect(columns).toEqual([]);
      const [ticket] = await intake.accept([newTicket()]);
      expect(await keyOf(ticket?.id ?? '')).toEqual([{ wrapped: Buffer.from('key'), person: null, by: null }]);
    });

    it('wraps all tickets of a person by one key, the first one there was', async () => {
      const id = randomBytes(32);
      const many = Array.from({ length: 20 }, () => intake.accept([from(id), newTicket(), from(id)]));
      const accepted = (await Promise.all(many)).flat();
      expect(accepted.every((ticket) => !ticket.duplicate)).toBe(true);
      expect(await count('keys.person_key WHERE id = $1', id)).toBe(1);
      expect(await count('keys.ticket_key WHERE person_key_id = $1', id)).toBe(40);
      expect(await count('ticket WHERE requester_fingerprint = $1', id)).toBe(40);
      const keyed: { id: string }[] = await database.dataSource.query(
        'SELECT ticket_id AS id FROM keys.ticket_key WHERE person_key_id = $1',
        [id],
      );
      for (const ticket of keyed) await expectWrappedByTheOneInForce(ticket.id);
    });

    it('takes batches of the same new people without a deadlock', async () => {
      const ids = Array.from({ length: 200 }, () => randomBytes(32));
      const [one, other] = [ids.map((id) => from(id)), [...ids].reverse().map((id) => from(id))];
      await Promise.all(
        [one, other, one.map((ticket) => from(ticket.requesterKey?.id ?? randomBytes(32)))].map((batch) =>
          intake.accept(batch),
        ),
      );
      expect(await count('keys.person_key WHERE id = ANY($1)', ids)).toBe(200);
      expect(await count('keys.ticket_key WHERE person_key_id = ANY($1)', ids)).toBe(600);
    });

    it('uses no key that was destroyed between reading and storing', async () => {
      const id = randomBytes(32);
      let erasures = 0;
      const query = async (sql: string, parameters: unknown[]): Promise<unknown> => {
        if (sql.includes('INSERT INTO ticket ') && erasures++ < 2) {
          await database.dataSource.query('DELETE FROM keys.person_key WHERE id = $1', [id]);
          // The second time somebody else has a new key for the person by then.
          if (erasures === 2)
            await database.dataSource.query('INSERT INTO keys.person_key VALUES ($1, $2)', [id, randomBytes(61)]);
        }
        return database.dataSource.query(sql, parameters);
      };
      const interrupted = new TicketIntake({ query } as unknown as DataSource);
      const [ticket, other] = await interrupted.accept([from(id), newTicket()]);
      expect([ticket?.duplicate, other?.duplicate, erasures]).toEqual([false, false, 3]);
      await expectWrappedByTheOneInForce(ticket?.id ?? '');
    });

    it('adds no key for a ticket that is there already', async () => {
      const [first] = await intake.accept([from(randomBytes(32), { externalId: 'K-1' })]);
      const [again] = await intake.accept([from(randomBytes(32), { externalId: 'K-1' })]);
      expect(again).toMatchObject({ id: first?.id, duplicate: true });
      expect(await count('keys.ticket_key WHERE ticket_id = $1', first?.id)).toBe(1);
    });
  });
});
