import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { ProgressChannel } from '@switchyard/data-access';
import type { ProcessingStep } from '@switchyard/domain';

const flushEveryMs = 100;
/** More than a person can follow; what is beyond is dropped. */
const maxPerFlush = 80;

/** Tells watchers which step each ticket is in: the latest step per ticket, ten times a second at the most, best effort. */
@Injectable()
export class ProgressReporter implements BeforeApplicationShutdown {
  private latest = new Map<string, ProcessingStep>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly channel: ProgressChannel) {}

  report(ticketId: string, step: ProcessingStep): void {
    if (this.latest.size < maxPerFlush || this.latest.has(ticketId)) this.latest.set(ticketId, step);
    this.timer ??= setTimeout(() => void this.flush(), flushEveryMs);
  }

  beforeApplicationShutdown(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  private async flush(): Promise<void> {
    const notices = [...this.latest].map(([ticketId, step]) => ({ ticketId, step }));
    this.latest = new Map();
    await this.channel.send(notices).catch(() => undefined); // progress may be lost
    this.timer = null;
    if (this.latest.size > 0) this.timer = setTimeout(() => void this.flush(), flushEveryMs);
  }
}
