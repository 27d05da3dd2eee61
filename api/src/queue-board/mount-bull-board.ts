import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { INestApplication } from '@nestjs/common';
import { JobQueue } from '@switchyard/queue';

const path = '/admin/queues';

/** The ticket page of a job, next to its id. */
const ticketLink = ({ data }: { data?: unknown }) => {
  const { ticketId } = (data ?? {}) as { ticketId?: unknown };
  return { displayText: 'Ticket', href: typeof ticketId === 'string' ? `/tickets/${ticketId}` : '/tickets' };
};

/** Mounts Bull Board beside the API. Jobs hold ids alone, so that it can show no text of a ticket. */
export function mountBullBoard(app: INestApplication): void {
  const queue = app.get<JobQueue<'process-ticket'>>(JobQueue, { strict: false });
  const serverAdapter = new ExpressAdapter();
  serverAdapter.setBasePath(path);
  createBullBoard({
    queues: [new BullMQAdapter(queue.board, { externalJobUrl: ticketLink })],
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Switchyard queues', miscLinks: [{ text: 'Dashboard', url: '/' }] } },
  });
  // Not a Nest middleware: the global prefix would move it to /api/admin/queues.
  app.use(path, serverAdapter.getRouter());
}
