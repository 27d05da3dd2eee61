import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { requestBuckets } from './buckets';

/** What the API process measures. Labels come from closed sets: patterns of routes, classes of status, names of states. */
export class ApiMetrics {
  readonly registry = new Registry();

  /** `status` is a class such as `2xx`, or `aborted` when the client went away. */
  readonly requests = new Histogram({
    name: 'switchyard_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: requestBuckets,
    registers: [this.registry],
  });
  readonly sockets = new Gauge({
    name: 'switchyard_sockets_connected',
    help: 'Browsers with a live connection.',
    registers: [this.registry],
  });
  readonly queueJobs = new Gauge({
    name: 'switchyard_queue_jobs',
    help: 'Jobs of a queue by state.',
    labelNames: ['queue', 'state'],
    registers: [this.registry],
  });
  readonly oldestWait = new Gauge({
    name: 'switchyard_queue_oldest_wait_seconds',
    help: 'How long the next job of a queue has waited; 0 when none does.',
    labelNames: ['queue'],
    registers: [this.registry],
  });
  readonly workers = new Gauge({
    name: 'switchyard_workers_alive',
    help: 'Workers that have reported in lately.',
    registers: [this.registry],
  });
  readonly relayLag = new Gauge({
    name: 'switchyard_event_relay_lag_seconds',
    help: 'Age of the oldest event that browsers have not been told yet; 0 when there is none.',
    registers: [this.registry],
  });
  readonly ready = new Gauge({
    name: 'switchyard_ready',
    help: '1 when requests can be served: the database answers and the event feed has caught up.',
    registers: [this.registry],
  });
  readonly collectFailures = new Counter({
    name: 'switchyard_collect_failures_total',
    help: 'Figures that could not be read for this page; they are left out of it.',
    labelNames: ['part'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
