import { randomBytes } from 'node:crypto';
import { newTicket, type PreparedDatabase, preparedDatabase, ticketOutcome } from '../testing';
import { TicketIntake } from '../tickets/ticket-intake.repository';
import { TicketReader } from '../tickets/ticket-reader.repository';
import { TicketReviews } from '../tickets/ticket-reviews.repository';
import { TicketRuns } from '../tickets/ticket-run.repository';
import { ExpiredTickets } from './expired-tickets.repository';
import { TicketOriginals } from './ticket-originals.repository';

describe('ExpiredTickets', () => {
  let database: PreparedDatabase;

  beforeEach(async () => {
    database = await preparedDatabase();
  }, 60_000);
  afterEach(() => database.drop());

  /** Tickets of one person each, received so many days ago and processed. */
  const stored = async (...ages: number[]) => {
    const tickets = ages.map(() => newTicket({ requesterKey: { id: randomBytes(32), wrappedKey: randomBytes(61) } }));
    await new TicketIntake(database.dataSource).accept(tickets);
    const ids = tickets.map(({ id }) => id);
    await new TicketRuns(database.dataSource).store(
      ids.map((id) => ticketOutcome(id, { sealedVault: randomBytes(40) })),
    );
    const by = { actorKind: 'person', actorId: null } as const;
    for (const [n, ticketId] of ids.entries()) {
      await new TicketReviews(database.dataSource).add({
        ticketId,
        run: 1,
        action: 'approve',
        corrections: null,
        draft: null,
        by,
      });
      const age = `UPDATE ticket SET received_at = now() - $2 * interval '1 day' WHERE id = $1`;
      await database.dataSource.query(age, [ticketId, ages[n]]);
    }
    return ids;
  };
  const within = <T>(work: (expired: ExpiredTickets) => Promise<T>) =>
    database.dataSource.transaction((manager) => work(new ExpiredTickets(manager)));
  const count = async (table: string) => {
    const rows: { n: number }[] = await database.dataSource.query(`SELECT count(*)::int AS n FROM ${table}`);
    return rows[0]?.n;
  };

  it('destroys the oldest originals, a batch at a time, and keeps what was made of them', async () => {
    const [older = '', old = '', young = ''] = await stored(40, 31, 29);
    expect(await within((expired) => expired.destroyOriginals(30, 1))).toBe(1);
    const originals = new TicketOriginals(database.dataSource);
    expect((await originals.find(older))?.key).toBeNull();
    expect((await originals.find(old))?.key).not.toBeNull();
    expect(await within((expired) => expired.destroyOriginals(30, 10))).toBe(1);
    expect(await within((expired) => expired.destroyOriginals(30, 10))).toBe(0);
    expect(await originals.find(old)).toMatchObject({ key: null, sealedVault: null });
    expect(await originals.find(young)).toMatchObject({ key: {}, sealedVault: expect.any(Buffer) });
    expect((await new TicketReader(database.dataSource).get(old))?.result?.redactedBody).not.toBe('');
  });

  it('removes tickets with everything, keys too', async () => {
    const [, young = ''] = await stored(400, 300);
    expect(await within((expired) => expired.remove(365, 10))).toBe(1);
    expect(await within((expired) => expired.remove(365, 10))).toBe(0);
    for (const table of ['ticket', 'ticket_result', 'ticket_review', 'keys.ticket_key']) {
      expect([table, await count(table)]).toEqual([table, 1]);
    }
    expect(await count(`ticket_event WHERE ticket_id <> '${young}'`)).toBe(0);
  });

  it("drops a person's key when nothing needs it any more", async () => {
    const [old = '', young = ''] = await stored(40, 1);
    await within((expired) => expired.destroyOriginals(30, 10));
    expect(await within((expired) => expired.dropUnusedPersonKeys(10))).toBe(0); // it may be for a ticket on its way
    await database.dataSource.query(`UPDATE keys.person_key SET created_at = now() - interval '2 hours'`);
    expect(await within((expired) => expired.dropUnusedPersonKeys(10))).toBe(1);
    expect((await new TicketOriginals(database.dataSource).find(old))?.key).toBeNull();
    expect((await new TicketOriginals(database.dataSource).find(young))?.key).not.toBeNull();
  });
});
