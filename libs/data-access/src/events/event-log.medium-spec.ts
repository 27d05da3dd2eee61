import { newTicket, type PreparedDatabase, preparedDatabase } from '../testing';
import { TicketIntake } from '../tickets/ticket-intake.repository';
import { EventLog } from './event-log.repository';
import { advanceHorizon, horizonAt } from './settled-horizon';

describe('EventLog', () => {
  let database: PreparedDatabase;
  let log: EventLog;

  beforeAll(async () => {
    database = await preparedDatabase();
    log = new EventLog(database.dataSource);
  }, 60_000);
  afterAll(() => database.drop());

  const accept = async () => {
    const ticket = newTicket();
    await new TicketIntake(database.dataSource).accept([ticket]);
    return ticket.id;
  };
  const newest = async () => (await log.page(null, Number.MAX_SAFE_INTEGER, 1)).at(-1)?.seq ?? 0;

  it('waits for a transaction that drew a number and has not committed', async () => {
    const id = await accept();
    const start = await newest();
    const slow = database.dataSource.createQueryRunner();
    await slow.startTransaction();
    await slow.query(
      `WITH touched AS (UPDATE ticket SET channel = 'slow' WHERE id = $1 RETURNING id, run)
       INSERT INTO ticket_event (ticket_id, run, type) SELECT id, run, 'ticket.reviewed' FROM touched`,
      [id],
    );
    await accept();

    const early = advanceHorizon(horizonAt(start), await log.glimpse(start, 100));
    expect(early.seq).toBe(start);
    expect(advanceHorizon(early, await log.glimpse(start, 100)).seq).toBe(start);

    await slow.commitTransaction();
    await slow.release();
    const late = advanceHorizon(early, await log.glimpse(early.seq, 100));
    expect(late).toEqual({ seq: start + 2, hole: null });
    expect((await log.page(start, late.seq, 10)).map((event) => event.type)).toEqual([
      'ticket.reviewed',
      'ticket.received',
    ]);
  });

  it('passes the hole of a transaction that rolled back', async () => {
    const id = await accept();
    const start = await newest();
    const doomed = database.dataSource.createQueryRunner();
    await doomed.startTransaction();
    await doomed.query(
      `WITH touched AS (UPDATE ticket SET channel = 'doomed' WHERE id = $1 RETURNING id, run)
       INSERT INTO ticket_event (ticket_id, run, type) SELECT id, run, 'ticket.reviewed' FROM touched`,
      [id],
    );
    await accept();
    const early = advanceHorizon(horizonAt(start), await log.glimpse(start, 100));
    await doomed.rollbackTransaction();
    await doomed.release();
    expect(early.seq).toBe(start);
    expect(advanceHorizon(early, await log.glimpse(start, 100))).toEqual({ seq: start + 2, hole: null });
  });

  it('gives the newest page oldest first, and pages after a number', async () => {
    for (let n = 0; n < 5; n++) await accept();
    const all = await log.page(0, Number.MAX_SAFE_INTEGER, 1_000);
    const seqs = all.map((event) => event.seq);
    expect((await log.page(null, seqs.at(-1) ?? 0, 3)).map((event) => event.seq)).toEqual(seqs.slice(-3));
    expect((await log.page(seqs[0] ?? 0, seqs.at(-2) ?? 0, 100)).map((event) => event.seq)).toEqual(seqs.slice(1, -1));
    expect(await log.startOfNewest(2)).toBe(seqs.at(-3));
    expect(await log.startOfNewest(10_000)).toBe(0);
  });
});
