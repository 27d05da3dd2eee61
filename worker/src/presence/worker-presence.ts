import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { WorkerRegister } from '@switchyard/data-access';
import { snapshotOf, type WorkerMetrics } from '@switchyard/telemetry';

const beatEveryMs = 5_000;

/** Reports that this worker is alive, and what it has measured, for as long as it runs. */
export class WorkerPresence implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WorkerPresence.name);
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly register: WorkerRegister,
    private readonly name: string,
    private readonly concurrency: number,
    private readonly metrics: WorkerMetrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.beat();
    this.timer = setInterval(() => void this.beat(), beatEveryMs);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.register.leave(this.name).catch(() => undefined); // it will be missed soon enough
  }

  private async beat(): Promise<void> {
    try {
      await this.register.beat(this.name, this.concurrency, await snapshotOf(this.metrics.registry));
    } catch (error) {
      this.logger.warn('cannot report in', error);
    }
  }
}
