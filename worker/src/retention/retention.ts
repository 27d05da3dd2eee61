import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { LeaderLock } from '@switchyard/data-access';
import { ApplyRetention } from './apply-retention';

const everyMs = 3_600_000;
/** After a start, so that a worker that is restarted often still gets to it. */
const firstAfterMs = 60_000;

/** Applies the retention of the privacy policy once an hour, in one worker of the yard. */
@Injectable()
export class Retention implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Retention.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly lock: LeaderLock,
    private readonly apply: ApplyRetention,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule(firstAfterMs);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
    await this.lock.release();
  }

  private schedule(delayMs: number): void {
    this.timer = setTimeout(() => {
      this.running = this.run().then(() => {
        if (!this.isStopping) this.schedule(everyMs);
      });
    }, delayMs);
  }

  private async run(): Promise<void> {
    try {
      if (!(await this.lock.hold())) return;
      const applied = await this.apply.sweep(() => this.isStopping);
      const { tickets, originals } = applied;
      if (tickets + originals === 0) return;
      this.logger.log(`retention: ${tickets} tickets removed, ${originals} originals destroyed`);
    } catch (error) {
      this.logger.warn('retention could not be applied', error);
    }
  }
}
