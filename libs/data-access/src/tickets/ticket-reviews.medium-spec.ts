import { randomUUID } from 'node:crypto';
import { EventLog } from '../events/event-log.repository';
import {
  asRedacted,
  newTicket,
  type PreparedDatabase,
  preparedDatabase,
  ticketOutcome,
  triageResult,
} from '../testing';
import { TicketIntake } from './ticket-intake.repository';
import { TicketReader } from './ticket-reader.repository';
import { type NewReview, TicketReviews } from './ticket-reviews.repository';
import { TicketRuns } from './ticket-run.repository';

describe('TicketReviews', () => {
  let database: PreparedDatabase;
  let reviews: TicketReviews;
  const reviewer = randomUUID();

  beforeAll(async () => {
    database = await preparedDatabase();
    reviews = new TicketReviews(database.dataSource);
    const sql = `INSERT INTO person (id, email, name, role) VALUES ($1, 'a@b.example', 'Ada', 'agent')`;
    await database.dataSource.query(sql, [reviewer]);
  }, 60_000);
  afterAll(() => database.drop());

  const accepted = async () => {
    const [ticket] = await new TicketIntake(database.dataSource).accept([newTicket()]);
    return ticket?.id ?? '';
  };
  const processed = async () => {
    const id = await accepted();
    await new TicketRuns(database.dataSource).store([
      ticketOutcome(id, { triage: triageResult({ needsReview: true }) }),
    ]);
    return id;
  };
  const review = (ticketId: string, overrides: Partial<NewReview> = {}): NewReview => ({
    ticketId,
    run: 1,
    action: 'approve',
    corrections: null,
    draft: null,
    by: { actorKind: 'person', actorId: reviewer },
    ...overrides,
  });

  it('takes the ticket out of review and tells of labels, not of the reply', async () => {
    const id = await processed();
    const draft = asRedacted('Dear <PERSON_1>');
    const at = await reviews.add(review(id, { action: 'correct', corrections: { category: 'bug-report' }, draft }));
    expect((await new TicketReader(database.dataSource).get(id))?.status).toBe('processed');
    expect(await reviews.current(id, 1)).toEqual({
      action: 'correct',
      at,
      by: 'Ada',
      corrections: { category: 'bug-report' },
    });
    const event = (await new EventLog(database.dataSource).ofTicket(id)).at(-1);
    expect(event).toMatchObject({ type: 'ticket.reviewed', run: 1, at: at?.toISOString() });
    expect(event?.data).toEqual({ action: 'correct', category: 'bug-report' });
  });

  it('lets a newer review take the place of the one before, also when two come at once', async () => {
    const id = await processed();
    await Promise.all(
      [1, 2, 3].map(() =>
        database.dataSource.transaction((manager) => new TicketReviews(manager).add(review(id, { action: 'reject' }))),
      ),
    );
    await reviews.add(review(id));
    expect((await reviews.current(id, 1))?.action).toBe('approve');
    const rows: { n: number; current: number }[] = await database.dataSource.query(
      `SELECT count(*)::int AS n, count(*) FILTER (WHERE is_current)::int AS current FROM ticket_review WHERE ticket_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ n: 4, current: 1 }]);
  });

  it('refuses what has no result, and runs of the past', async () => {
    expect(await reviews.add(review(await accepted()))).toBeNull();
    expect(await reviews.add(review(await processed(), { run: 2 }))).toBeNull();
    expect(await reviews.add(review(randomUUID()))).toBeNull();
    expect(await reviews.current(await processed(), 1)).toBeNull();
  });
});
