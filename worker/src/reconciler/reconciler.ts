import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { LeaderLock } from '@switchyard/data-access';
import { RecordRun } from '../telemetry/record-run';
import { ReconcileTickets } from './reconcile-tickets';

const sweepEveryMs = 5_000;

/** Sweeps for as long as this process holds the lead; one worker of the yard does. */
@Injectable()
export class Reconciler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Reconciler.name);
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly lock: LeaderLock,
    private readonly reconcile: ReconcileTickets,
    private readonly record: RecordRun,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweeping = this.sweeping.then(() => this.sweep());
    }, sweepEveryMs);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.sweeping;
    await this.lock.release();
  }

  private async sweep(): Promise<void> {
    try {
      if (!(await this.lock.hold())) return;
      const { requeued, failed } = await this.reconcile.sweep();
      if (failed > 0) this.record.stalled(failed);
      if (requeued + failed > 0) this.logger.warn('tickets queued again, or failed as stalled', { requeued, failed });
    } catch (error) {
      this.logger.warn('sweep failed', error);
    }
  }
}
