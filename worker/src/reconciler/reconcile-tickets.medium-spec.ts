import { TicketIntake, TicketReader, TicketRuns, UnfinishedTickets } from '@switchyard/data-access';
import { newTicket, type PreparedDatabase, preparedDatabase } from '@switchyard/data-access/testing';
import { GiveUp, JobQueue, JobWorker, prepareQueue, processTicketJobId, type QueueBackend } from '@switchyard/queue';
import { describeBackends, eventually } from '@switchyard/testing';
import { ReconcileTickets } from './reconcile-tickets';

const ignore = () => undefined;

describeBackends((servers) => {
  let database: PreparedDatabase;
  let queue: JobQueue<'process-ticket'>;
  let backend: QueueBackend;
  let reconcile: ReconcileTickets;

  beforeAll(async () => {
    database = await preparedDatabase();
    backend = servers.redisUrl ? { kind: 'redis', url: servers.redisUrl } : { kind: 'postgres', url: database.url };
    await prepareQueue(backend);
    queue = new JobQueue('process-ticket', backend, ignore);
    const { dataSource } = database;
    reconcile = new ReconcileTickets(new UnfinishedTickets(dataSource), new TicketRuns(dataSource), queue);
  }, 60_000);
  afterAll(async () => {
    await queue.close();
    await database.drop();
  });

  const accept = async (ageSeconds: number) => {
    const ticket = newTicket();
    await new TicketIntake(database.dataSource).accept([ticket]);
    await database.dataSource.query(`UPDATE ticket SET enqueued_at = now() - $2 * interval '1 second' WHERE id = $1`, [
      ticket.id,
      ageSeconds,
    ]);
    return ticket.id;
  };
  const finish = (id: string) => new TicketRuns(database.dataSource).fail(id, 1, 'ours', 'over');
  const stateOf = async (id: string) => (await queue.find(processTicketJobId(id, 1)))?.state;

  it('queues again what the queue does not know, once, and leaves young tickets alone', async () => {
    const [lost, young] = [await accept(60), await accept(0)];
    expect(await reconcile.sweep()).toEqual({ checked: 1, requeued: 1, failed: 0 });
    expect(await stateOf(lost)).toBe('waiting');
    expect(await stateOf(young)).toBeUndefined();
    expect(await reconcile.sweep()).toEqual({ checked: 1, requeued: 0, failed: 0 });
    for (const id of [lost, young]) await finish(id);
    await queue.forget(processTicketJobId(lost, 1));
  });

  it('queues again what ended on the queue without an outcome, and fails what kept stalling', async () => {
    const [unlucky, poison] = [await accept(60), await accept(60)];
    await queue.add(
      [unlucky, poison].map((ticketId) => ({
        id: processTicketJobId(ticketId, 1),
        payload: { v: 1, ticketId, run: 1 },
      })),
    );
    const worker = new JobWorker(
      'process-ticket',
      backend,
      async ({ payload }) => {
        throw new GiveUp(payload.ticketId === poison ? 'job stalled more than allowable limit' : 'database');
      },
      { concurrency: 2, name: 'spec', onError: ignore },
    );
    worker.start();
    await eventually(async () => expect([await stateOf(unlucky), await stateOf(poison)]).toEqual(['failed', 'failed']));
    await worker.close();
    expect(await reconcile.sweep()).toEqual({ checked: 2, requeued: 1, failed: 1 });
    expect(await stateOf(unlucky)).toBe('waiting');
    expect(await new TicketReader(database.dataSource).get(poison)).toMatchObject({
      status: 'failed',
      failureCode: 'stalled',
    });
    await finish(unlucky);
  }, 30_000);
});
