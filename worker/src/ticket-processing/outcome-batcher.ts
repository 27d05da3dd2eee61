import { Injectable } from '@nestjs/common';
import { type TicketOutcome, TicketRuns } from '@switchyard/data-access';

interface Waiting {
  outcome: TicketOutcome;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** Long enough for jobs that end together to share a commit, short enough not to be felt. */
const gatherMs = 5;
const maxBatch = 50;

/** Gathers outcomes for a few milliseconds and stores them in one transaction: a commit costs more than a row. */
@Injectable()
export class OutcomeBatcher {
  private waiting: Waiting[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly runs: TicketRuns) {}

  /** Resolves after the commit; rejects when this outcome cannot be stored, whatever becomes of the others. */
  store(outcome: TicketOutcome): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ outcome, resolve, reject });
      if (this.waiting.length >= maxBatch) this.flush();
      else this.timer ??= setTimeout(() => this.flush(), gatherMs);
    });
  }

  private flush(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const batch = this.waiting;
    this.waiting = [];
    void this.storeTogether(batch);
  }

  private async storeTogether(batch: Waiting[]): Promise<void> {
    try {
      await this.runs.store(batch.map(({ outcome }) => outcome));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else await Promise.all(batch.map((one) => this.storeTogether([one]))); // one bad outcome must not take others with it
    }
  }
}
