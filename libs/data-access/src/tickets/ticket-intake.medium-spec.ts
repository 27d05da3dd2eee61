import { newTicket, type PreparedDatabase, preparedDatabase } from '../testing';
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
});
