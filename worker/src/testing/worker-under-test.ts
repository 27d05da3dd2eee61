import { randomBytes, randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { parseConfig } from '@switchyard/config';
import { TicketIntake, TicketReader, type TicketView } from '@switchyard/data-access';
import { newTicket } from '@switchyard/data-access/testing';
import type { TicketText } from '@switchyard/domain';
import { TicketKeys } from '@switchyard/pii/sealing';
import { JobQueue, processTicketJobId } from '@switchyard/queue';
import { eventually, type TestBackend } from '@switchyard/testing';
import { openYard } from '@switchyard/yard';
import { WorkerModule } from '../worker.module';

const patience = { timeoutMs: 20_000 };

/** A whole worker, and what it needs of an API to be given tickets. */
export type WorkerUnderTest = Awaited<ReturnType<typeof startWorker>>;

/** Starts a worker as production does, on the servers of `backend`. */
export async function startWorker(backend: TestBackend, env: Record<string, string> = {}) {
  const variables = {
    DATABASE_URL: backend.databaseUrl,
    REDIS_URL: backend.redisUrl ?? '',
    MASTER_KEY: randomBytes(32).toString('base64'),
    ...env,
  };
  const config = parseConfig(variables, process.cwd());
  const yard = await openYard(config, () => undefined);
  const app = await NestFactory.createApplicationContext(WorkerModule.inYard(config, yard, 'spec-worker'), {
    logger: ['fatal'],
    abortOnError: false,
  });
  const queue = new JobQueue('process-ticket', yard.queue, () => undefined);
  const keys = new TicketKeys(yard.masterKey);
  const enqueue = (id: string) =>
    queue.add([{ id: processTicketJobId(id, 1), payload: { v: 1, ticketId: id, run: 1 } }]);
  return {
    app,
    queue,
    keys,
    enqueue,
    /** Seals and stores a ticket and puts it on the queue; gives its id. */
    submit: async (text: Partial<TicketText>): Promise<string> => {
      const id = randomUUID();
      const whole: TicketText = { subject: '', body: '', requester: null, tags: [], metadata: {}, ...text };
      const { email } = whole.requester ?? {};
      const key = keys.newTicketKey(id);
      const ticket = newTicket({
        id,
        sealedText: key.sealText(JSON.stringify(whole)),
        requesterKey: email ? keys.newPersonKey(keys.fingerprint(email)) : null,
        wrapKey: (person) => keys.wrap(key, person),
      });
      await app.get(TicketIntake).accept([ticket]);
      await enqueue(id);
      return id;
    },
    /** The ticket once its run has ended. */
    ended: (id: string): Promise<TicketView | null> =>
      eventually(async () => {
        const ticket = await app.get(TicketReader).get(id);
        expect(['processed', 'needs-review', 'failed']).toContain(ticket?.status);
        return ticket;
      }, patience),
    close: async () => {
      await queue.close();
      await app.close();
    },
  };
}
