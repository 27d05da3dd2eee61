import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type { INestApplication } from '@nestjs/common';
import { AuditLog } from '@switchyard/data-access';
import { JobQueue } from '@switchyard/queue';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { actorOf } from '../auth/request-actor';
import { BoardAdapter } from '../web/board-adapter';
import { boardAccess } from './board-access';

export const boardPath = '/admin/queues';

/** The ticket page of a job, next to its id. */
const ticketLink = ({ data }: { data?: unknown }) => {
  const { ticketId } = (data ?? {}) as { ticketId?: unknown };
  return { displayText: 'Ticket', href: typeof ticketId === 'string' ? `/tickets/${ticketId}` : '/tickets' };
};

function board(queue: JobQueue<'process-ticket'>, readOnlyMode: boolean): RequestHandler {
  const serverAdapter = new BoardAdapter();
  serverAdapter.setBasePath(boardPath);
  createBullBoard({
    queues: [new BullMQAdapter(queue.board, { externalJobUrl: ticketLink, readOnlyMode })],
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Switchyard queues', miscLinks: [{ text: 'Dashboard', url: '/' }] } },
  });
  return serverAdapter.getRouter() as RequestHandler;
}

/** Mounts Bull Board beside the API. Jobs hold ids alone, so that it can show no text of a ticket. */
export function mountBullBoard(app: INestApplication): void {
  const queue = app.get<JobQueue<'process-ticket'>>(JobQueue, { strict: false });
  const [full, readOnly] = [board(queue, false), board(queue, true)];
  const boardFor = (request: Request, response: Response, next: NextFunction) => {
    const mayControl = actorOf(request)?.permissions.includes('queues:control') ?? false;
    return (mayControl ? full : readOnly)(request, response, next);
  };
  // Not a Nest middleware: the global prefix would move it to /api/admin/queues.
  app.use(boardPath, boardAccess(app.get(AuditLog, { strict: false })), boardFor);
}
