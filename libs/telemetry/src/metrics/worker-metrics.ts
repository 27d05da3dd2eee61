import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { processingBuckets, waitBuckets } from './buckets';

/** What a worker process measures. Labels come from closed sets; nothing is said of a ticket's content. */
export class WorkerMetrics {
  readonly registry = new Registry();

  /** `outcome` is `processed`, `needs-review` or `failed`; `engine` is `none` for the last. */
  readonly tickets = new Counter({
    name: 'switchyard_tickets_total',
    help: 'Runs of tickets that have ended.',
    labelNames: ['engine', 'outcome'],
    registers: [this.registry],
  });
  readonly processing = new Histogram({
    name: 'switchyard_ticket_processing_seconds',
    help: 'Time a worker took for a run of a ticket, from opening it to its stored result.',
    labelNames: ['engine'],
    buckets: processingBuckets,
    registers: [this.registry],
  });
  readonly wait = new Histogram({
    name: 'switchyard_ticket_wait_seconds',
    help: 'Time from queuing a run of a ticket to the beginning of the try that ended it.',
    buckets: waitBuckets,
    registers: [this.registry],
  });
  readonly steps = new Histogram({
    name: 'switchyard_step_seconds',
    help: 'Time of one step of the pipeline.',
    labelNames: ['step'],
    buckets: processingBuckets,
    registers: [this.registry],
  });
  /** `action` is `retry` or `give-up`. */
  readonly failures = new Counter({
    name: 'switchyard_failures_total',
    help: 'Tries that failed, by kind of failure and what was decided.',
    labelNames: ['code', 'action'],
    registers: [this.registry],
  });
  readonly fallbacks = new Counter({
    name: 'switchyard_fallbacks_total',
    help: 'Tickets that the local engine sorted because the language model could not.',
    registers: [this.registry],
  });
  /** `direction` is `prompt` or `completion`. */
  readonly tokens = new Counter({
    name: 'switchyard_llm_tokens_total',
    help: 'Tokens billed by a language model.',
    labelNames: ['model', 'direction'],
    registers: [this.registry],
  });
  readonly cost = new Counter({
    name: 'switchyard_llm_cost_usd_total',
    help: 'Cost of a language model in US dollars, as far as its price is known.',
    labelNames: ['model'],
    registers: [this.registry],
  });
  readonly piiItems = new Counter({
    name: 'switchyard_pii_items_total',
    help: 'Items of personal data that were hidden.',
    labelNames: ['type'],
    registers: [this.registry],
  });
  readonly drafts = new Counter({
    name: 'switchyard_drafts_total',
    help: 'Replies that were drafted.',
    labelNames: ['engine'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
