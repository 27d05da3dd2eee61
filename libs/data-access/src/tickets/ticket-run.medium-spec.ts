import { newTicket, type PreparedDatabase, preparedDatabase, ticketOutcome, triageResult } from '../testing';
import { EventLog } from '../events/event-log.repository';
import { TicketIntake } from './ticket-intake.repository';
import { TicketReader } from './ticket-reader.repository';
import { TicketRuns } from './ticket-run.repository';

describe('TicketRuns', () => {
  let database: PreparedDatabase;
  let runs: TicketRuns;
  let log: EventLog;
  let reader: TicketReader;

  beforeAll(async () => {
    database = await preparedDatabase();
    runs = new TicketRuns(database.dataSource);
    log = new EventLog(database.dataSource);
    reader = new TicketReader(database.dataSource);
  }, 60_000);
  afterAll(() => database.drop());

  const accepted = async () => {
    const [ticket] = await new TicketIntake(database.dataSource).accept([newTicket()]);
    if (!ticket) throw new Error('not accepted');
    return ticket.id;
  };
  const typesOf = async (id: string) => (await log.ofTicket(id)).map((event) => event.type);

  it('begins a run with the sealed text', async () => {
    const id = await accepted();
    const begun = await runs.begin(id, 1);
    expect(begun?.sealedText.toString()).toBe('sealed');
    expect((await reader.get(id))?.status).toBe('processing');
    expect(await runs.begin(id, 2)).toBeNull();
  });

  it('stores result and event together, once, however often it is delivered', async () => {
    const id = await accepted();
    await runs.begin(id, 1);
    await Promise.all([runs.store([ticketOutcome(id)]), runs.store([ticketOutcome(id)])]);
    await runs.store([ticketOutcome(id, { triage: triageResult({ category: 'compliment' }) })]);
    const ticket = await reader.get(id);
    expect(ticket?.status).toBe('processed');
    expect(ticket?.result?.category).toBe('billing');
    expect(await typesOf(id)).toEqual(['ticket.received', 'ticket.processed']);
    expect(await runs.begin(id, 1)).toBeNull();
  });

  it('marks what a person should see', async () => {
    const id = await accepted();
    await runs.store([ticketOutcome(id, { triage: triageResult({ needsReview: true, reasons: ['low-confidence'] }) })]);
    expect((await reader.get(id))?.status).toBe('needs-review');
    expect(await typesOf(id)).toEqual(['ticket.received', 'ticket.needs-review']);
  });

  it('never stores a category outside the taxonomy', async () => {
    const id = await accepted();
    await expect(runs.store([ticketOutcome(id, { triage: triageResult({ category: 'invented' }) })])).rejects.toThrow(
      /foreign key/,
    );
    expect((await reader.get(id))?.status).toBe('queued');
    expect(await typesOf(id)).toEqual(['ticket.received']);
  });

  it('keeps text that Postgres cannot hold as it is', async () => {
    const id = await accepted();
    const redactedBody = 'half \ud83d and \0 nul' as never;
    await runs.store([ticketOutcome(id, { redactedBody })]);
    expect((await reader.get(id))?.result?.redactedBody).toBe('half \ufffd and \ufffd nul');
  });

  it('fails a run once and not after it ended', async () => {
    const id = await accepted();
    await runs.fail(id, 1, 'ours', 'explained');
    await runs.fail(id, 1, 'ours', 'again');
    await runs.store([ticketOutcome(id)]);
    expect(await reader.get(id)).toMatchObject({ status: 'failed', failureCode: 'ours', failureDetail: 'explained' });
    expect(await typesOf(id)).toEqual(['ticket.received', 'ticket.failed']);
  });

  it('stores batches that overlap without a deadlock', async () => {
    const ids = await Promise.all(Array.from({ length: 30 }, accepted));
    const outcomes = ids.map((id) => ticketOutcome(id));
    await Promise.all([runs.store(outcomes), runs.store([...outcomes].reverse()), runs.store(outcomes)]);
    for (const id of ids) expect(await typesOf(id)).toEqual(['ticket.received', 'ticket.processed']);
  });
});
