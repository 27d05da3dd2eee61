import type { AuditLog } from '@switchyard/data-access';
import { jobCatalog } from '@switchyard/queue';
import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { auditOrigin } from '../audit/audit-origin';
import { protectedBy } from '../auth/protect.middleware';
import { notPermitted } from '../auth/refusals';
import { type BoardVerb, boardVerbs } from './board-verbs';

/** Stands before Bull Board: asks for the permission of each of its routes and tells the audit log before one acts. */
export function boardAccess(audit: AuditLog): Router {
  const router = Router();
  router.use(protectedBy('queues:read'));
  for (const [entry, verb] of Object.entries(boardVerbs)) {
    const [method = '', path = ''] = entry.split(' ');
    router[method as 'get' | 'put' | 'post' | 'patch'](path, declared(verb, audit));
  }
  router.use('/api', (request: Request, _response: Response, next: NextFunction) =>
    next(passed.has(request) ? undefined : notPermitted('queues:control')),
  );
  return router;
}

/** Requests whose route has been found and allowed. */
const passed = new WeakSet<Request>();

const declared =
  ({ permission, verb }: BoardVerb, audit: AuditLog): RequestHandler =>
  async (request, response, next) => {
    if (passed.has(request)) return next(); // an earlier, more specific route has decided
    if (permission === null) return next(notPermitted('queues:control'));
    protectedBy(permission)(request, response, (refusal?: unknown) => {
      if (refusal) return next(refusal);
      passed.add(request);
      if (verb === null) return next();
      audit.tell(auditOrigin(request), factOf(verb, request)).then(() => next(), next);
    });
  };

const queues = new Set<string>(Object.values(jobCatalog).map(({ queue }) => queue));
const jobId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-\d{1,6}$/;
const statuses = new Set(['active', 'completed', 'delayed', 'failed', 'paused', 'prioritized', 'wait', 'waiting']);

/** What is typed into an address could be anything, and the log keeps it for good: only names of ours go into it. */
const ours = (value: unknown, isOurs: (text: string) => boolean) =>
  typeof value === 'string' && isOurs(value) ? value : null;

const factOf = (verb: string, { params }: Request) => ({
  action: 'queue.changed' as const,
  target: { kind: 'queue', id: ours(params['queueName'], (name) => queues.has(name)) },
  detail: {
    verb,
    job: ours(params['jobId'], (id) => jobId.test(id)),
    status: ours(params['queueStatus'], (status) => statuses.has(status)),
  },
});
