import { Injectable } from '@nestjs/common';
import type { Health } from '@switchyard/contracts';
import { probeDatabase, TaxonomyVersions } from '@switchyard/data-access';
import { DataSource } from 'typeorm';
import { EventRelay } from '../live/event-relay';
import { ReadQueues } from '../queue-board/read-queues';
import { ProductVersion } from './product-version';

type Part = Health['parts'][number];

const answerWithinMs = 3_000;

/** Asks every part of the yard how it is. */
@Injectable()
export class CheckHealth {
  constructor(
    private readonly dataSource: DataSource,
    private readonly taxonomy: TaxonomyVersions,
    private readonly queues: ReadQueues,
    private readonly relay: EventRelay,
    private readonly product: ProductVersion,
  ) {}

  async all(): Promise<Health> {
    const parts = await Promise.all([
      this.part('database', async () => ({ version: (await probeDatabase(this.dataSource)).version })),
      this.part('taxonomy', async () => ({ version: String((await this.taxonomy.current()).version) })),
      this.part('queue', async () => ({ detail: `on ${(await this.queues.read()).backend}` })),
      this.part('workers', () => this.workers()),
      this.part('event feed', () => Promise.resolve({ detail: `settled up to ${this.relay.settledSeq}` })),
    ]);
    const down = parts.some(({ status }) => status === 'down');
    const degraded = parts.some(({ status }) => status === 'degraded');
    return {
      status: down ? 'down' : degraded ? 'degraded' : 'ok',
      version: this.product.version,
      asOf: new Date().toISOString(),
      uptimeMs: Math.round(process.uptime() * 1000),
      parts,
    };
  }

  /** True when requests can be served: the database answers and the event feed has started. A queue that is away may come back. */
  async isReady(): Promise<boolean> {
    const { status } = await this.part('database', async () => void (await probeDatabase(this.dataSource)));
    return status === 'ok' && this.relay.isReady;
  }

  private async workers(): Promise<Partial<Part>> {
    const { workers } = await this.queues.read();
    if (workers.length === 0) return { status: 'degraded', detail: 'no worker has reported in; tickets wait' };
    return { detail: `${workers.length} at work` };
  }

  private async part(name: string, ask: () => Promise<Partial<Part> | void>): Promise<Part> {
    const start = performance.now();
    const base = { name, version: null, detail: null };
    try {
      const answer = await within(answerWithinMs, ask());
      return { ...base, status: 'ok', latencyMs: Math.round(performance.now() - start), ...answer };
    } catch (error) {
      return { ...base, status: 'down', latencyMs: null, detail: reasonOf(error) };
    }
  }
}

/** Codes only: messages of drivers can hold addresses and user names. */
const reasonOf = (error: unknown) => (error as { code?: string }).code ?? (error as Error).name;

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer'), { code: 'TIMEOUT' })), ms);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
