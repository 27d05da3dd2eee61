import { Injectable, Logger } from '@nestjs/common';
import { EventLog, probeDatabase, WorkerRegister } from '@switchyard/data-access';
import { JobQueue } from '@switchyard/queue';
import { ApiMetrics, mergeMetrics, type MetricSnapshot, type MetricSource, snapshotOf } from '@switchyard/telemetry';
import { DataSource } from 'typeorm';
import { EventRelay } from '../live/event-relay';
import { CountSockets } from './count-sockets.gateway';

/** Three beats: a worker that missed them is gone. */
const aliveWithinMs = 15_000;

const isSnapshot = (metrics: unknown): metrics is MetricSnapshot => Array.isArray(metrics);

type Gauges = ApiMetrics['ready'][];

/** Puts together what the whole yard measures: this process, the queue, and every live worker under its own label. */
@Injectable()
export class CollectMetrics {
  private readonly logger = new Logger(CollectMetrics.name);

  constructor(
    private readonly metrics: ApiMetrics,
    private readonly queue: JobQueue<'process-ticket'>,
    private readonly register: WorkerRegister,
    private readonly log: EventLog,
    private readonly relay: EventRelay,
    private readonly dataSource: DataSource,
    private readonly sockets: CountSockets,
  ) {}

  get contentType(): string {
    return this.metrics.registry.contentType;
  }

  /** A page in Prometheus' text format. What cannot be read now is left out and counted, never shown as nought. */
  async page(): Promise<string> {
    this.metrics.sockets.set(this.sockets.count());
    const workers: MetricSource[] = [];
    await Promise.all([
      this.part('ready', () => this.readReadiness(), this.metrics.ready),
      this.part('queue', () => this.readQueue(), this.metrics.queueJobs, this.metrics.oldestWait),
      this.part('relay', () => this.readRelay(), this.metrics.relayLag),
      this.part('workers', async () => void workers.push(...(await this.readWorkers())), this.metrics.workers),
    ]);
    const own = { labels: { process: 'api' }, metrics: await snapshotOf(this.metrics.registry) };
    return mergeMetrics([own, ...workers]);
  }

  private async part(name: string, read: () => Promise<void>, ...gauges: Gauges): Promise<void> {
    for (const gauge of gauges) gauge.reset();
    try {
      await read();
    } catch (error) {
      for (const gauge of gauges) gauge.remove({});
      this.metrics.collectFailures.inc({ part: name });
      this.logger.warn('a figure cannot be read', { part: name }, error);
    }
  }

  private async readReadiness(): Promise<void> {
    const answers = await probeDatabase(this.dataSource).then(
      () => true,
      () => false,
    );
    this.metrics.ready.set(answers && this.relay.isReady ? 1 : 0);
  }

  private async readQueue(): Promise<void> {
    const queue = this.queue.queueName;
    const [counts, waitMs] = await Promise.all([this.queue.counts(), this.queue.oldestWaitMs()]);
    for (const [state, jobs] of Object.entries(counts)) this.metrics.queueJobs.set({ queue, state }, jobs as number);
    this.metrics.oldestWait.set({ queue }, waitMs / 1_000);
  }

  private async readRelay(): Promise<void> {
    const { events } = await this.log.glimpse(this.relay.settledSeq, 1);
    const since = events[0] ? Date.parse(events[0].at) : Date.now();
    this.metrics.relayLag.set(Math.max(0, Date.now() - since) / 1_000);
  }

  private async readWorkers(): Promise<MetricSource[]> {
    const workers = await this.register.metrics(aliveWithinMs);
    this.metrics.workers.set(workers.length);
    return workers.flatMap(({ name, metrics }) =>
      isSnapshot(metrics) ? [{ labels: { process: 'worker', worker: name }, metrics }] : [],
    );
  }
}
