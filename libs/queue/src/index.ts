export { jobCatalog, type JobName, type JobPayload, processTicketJobId } from './job-catalog';
export { JobQueue, type JobLookup, type QueueCounts } from './job-queue';
export { type Delivery, GiveUp, JobWorker, TryAgain } from './job-worker';
export { prepareQueue } from './prepare-queue';
export type { QueueBackend } from './queue-backend';
