import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import {
  advanceHorizon,
  type EventLog,
  horizonAt,
  NotificationListener,
  type ProgressNotice,
  type TicketEvent,
} from '@switchyard/data-access';
import { Subject } from 'rxjs';
import { RecentEvents } from './recent-events';

/** Events kept in memory for clients that come back; who is further behind gets a snapshot. */
const keepRecent = 2_000;
const pageSize = 1_000;
/** A hole in the sequence closes when the transactions of its time have ended: look again soon. */
const holeDelayMs = 25;
/** Notifications can be missed while the connection is being rebuilt. */
const fallbackEveryMs = 1_000;

/** Tails the event log: settled events in order, each once, whichever process wrote them. */
export class EventRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly settled$ = new Subject<void>();
  readonly progress$ = new Subject<ProgressNotice[]>();
  private readonly logger = new Logger(EventRelay.name);
  private readonly recent = new RecentEvents(keepRecent);
  private readonly listener: NotificationListener;
  private horizon = horizonAt(0);
  private ready = false;
  private closed = false;
  private asked = false;
  private pumping: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly log: EventLog,
    databaseUrl: string,
  ) {
    this.listener = new NotificationListener(databaseUrl, {
      onEvents: () => this.wake(),
      onProgress: (notices) => this.progress$.next(notices),
      onError: (error) => this.logger.warn('trouble with notifications', error),
    });
  }

  /** Up to here the log is complete. */
  get settledSeq(): number {
    return this.horizon.seq;
  }

  /** True once the relay has caught up with the log for the first time. */
  get isReady(): boolean {
    return this.ready;
  }

  /** Settled events after `seq`, oldest first; null when they are not all in memory any more. */
  after(seq: number): readonly TicketEvent[] | null {
    return this.recent.after(seq);
  }

  async onApplicationBootstrap(): Promise<void> {
    this.horizon = horizonAt(await this.log.startOfNewest(keepRecent));
    this.recent.startAt(this.horizon.seq);
    await this.listener.open();
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.pumping;
    await this.listener.close();
  }

  private wake(): void {
    this.asked = true;
    if (!this.closed) this.pumping ??= this.pump();
  }

  private async pump(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    let nextLookMs = fallbackEveryMs;
    try {
      while (this.asked && !this.closed) {
        this.asked = false;
        const full = await this.read();
        this.asked ||= full;
      }
      if (this.horizon.hole) nextLookMs = holeDelayMs;
      else this.ready = true;
    } catch (error) {
      this.logger.warn('cannot read the event log', error);
    }
    this.pumping = null;
    if (!this.closed) this.timer = setTimeout(() => this.wake(), nextLookMs);
  }

  /** Reads one page; true when there may be more right away. */
  private async read(): Promise<boolean> {
    const glimpse = await this.log.glimpse(this.horizon.seq, pageSize);
    this.horizon = advanceHorizon(this.horizon, glimpse);
    const settled = glimpse.events.filter((event) => event.seq <= this.horizon.seq);
    this.recent.push(settled);
    if (settled.length > 0) this.settled$.next();
    return settled.length === pageSize;
  }
}
