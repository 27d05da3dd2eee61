import type { Permission } from '@switchyard/domain';

/** What a route of Bull Board needs. */
export interface BoardVerb {
  /** Null: refused to everyone. */
  permission: Permission | null;
  /** As the audit log calls it; null for what only looks. */
  verb: string | null;
}

const look: BoardVerb = { permission: 'queues:read', verb: null };
const control = (verb: string): BoardVerb => ({ permission: 'queues:control', verb });
/** Jobs hold ids alone and show in clear; what somebody types into one could be anything. */
const refused: BoardVerb = { permission: null, verb: null };

const queue = '/api/queues/:queueName';

/** Every route of Bull Board with what it needs; a route that is not in here is refused. */
export const boardVerbs: Readonly<Record<string, BoardVerb>> = {
  'get /api/redis/stats': look,
  'get /api/queues': look,
  'get /api/job-schedulers': look,
  [`get ${queue}/metrics`]: look,
  [`get ${queue}/default-job-options`]: look,
  [`get ${queue}/workers`]: look,
  [`get ${queue}/rate-limit`]: look,
  [`get ${queue}/job-data-schema`]: look,
  [`get ${queue}/:jobId/logs`]: look,
  [`get ${queue}/:jobId/flow`]: look,
  [`get ${queue}/:jobId`]: look,
  'put /api/queues/pause': control('pause'),
  'put /api/queues/resume': control('resume'),
  [`put ${queue}/pause`]: control('pause'),
  [`put ${queue}/resume`]: control('resume'),
  [`put ${queue}/retry/:queueStatus`]: control('retry-all'),
  [`put ${queue}/promote`]: control('promote-all'),
  [`put ${queue}/clean/:queueStatus`]: control('clean'),
  [`put ${queue}/concurrency`]: control('set-concurrency'),
  [`put ${queue}/rate-limit`]: control('set-rate-limit'),
  [`put ${queue}/rate-limit/release`]: control('release-rate-limit'),
  [`put ${queue}/empty`]: control('empty'),
  [`put ${queue}/obliterate`]: control('obliterate'),
  [`put ${queue}/:jobId/retry`]: control('retry-job'),
  [`put ${queue}/:jobId/clean`]: control('remove-job'),
  [`put ${queue}/:jobId/promote`]: control('promote-job'),
  [`patch ${queue}/:jobId/delay`]: control('delay-job'),
  [`patch ${queue}/:jobId/priority`]: control('set-priority'),
  [`put ${queue}/:jobId/remove-unprocessed-children`]: control('remove-children'),
  [`put ${queue}/job-schedulers/:schedulerId/remove`]: control('remove-scheduler'),
  [`put ${queue}/job-schedulers/:schedulerId/run`]: control('run-scheduler'),
  [`patch ${queue}/job-schedulers/:schedulerId`]: refused,
  [`post ${queue}/add`]: refused,
  [`patch ${queue}/:jobId/update-data`]: refused,
};
