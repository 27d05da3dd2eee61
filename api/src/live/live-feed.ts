import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { ServerToClient } from '@switchyard/contracts';
import { processingSteps } from '@switchyard/domain';
import type { ProgressNotice } from '@switchyard/data-access';
import { ReadKpis } from '../kpis/read-kpis';
import { ReadQueues } from '../queue-board/read-queues';
import { EventRelay } from './event-relay';
import { LiveClient, type LiveSocket } from './live-client';

/** Ten event frames a second at the most. */
const frameEveryMs = 100;
const maxEventsPerFrame = 500;
const kpisEveryMs = 1_000;
/** Figures of a look-back window change with time alone, too. */
const quietKpisEveryMs = 15_000;
const queuesEveryMs = 2_000;

/** Serves every subscribed browser from where it stands: events in order without gap or double, and figures. */
@Injectable()
export class LiveFeed implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveFeed.name);
  private readonly clients = new Map<string, LiveClient>();
  private readonly timers: NodeJS.Timeout[] = [];
  private kpisDueAt = 0;
  private busy = false;

  constructor(
    private readonly relay: EventRelay,
    private readonly readKpis: ReadKpis,
    private readonly readQueues: ReadQueues,
  ) {
    this.relay.settled$.subscribe(() => (this.kpisDueAt = Math.min(this.kpisDueAt, Date.now())));
    this.relay.progress$.subscribe((notices) => this.sendProgress(notices));
  }

  onApplicationBootstrap(): void {
    this.timers.push(
      setInterval(() => this.sendEvents(), frameEveryMs),
      setInterval(() => void this.sendKpis(), kpisEveryMs),
      setInterval(() => void this.sendQueues(), queuesEveryMs),
    );
  }

  beforeApplicationShutdown(): void {
    for (const timer of this.timers) clearInterval(timer);
  }

  /** Begins to serve `socket` with what came after `after`; with what is to come, when absent. */
  join(socket: LiveSocket, after: number | undefined): void {
    const seq = this.relay.settledSeq;
    socket.emit('hello', { seq, asOf: new Date().toISOString() });
    const client = new LiveClient(socket, Math.min(after ?? seq, seq));
    this.clients.set(socket.id, client);
    this.serve(client);
    this.kpisDueAt = 0;
  }

  leave(socket: LiveSocket): void {
    this.clients.delete(socket.id);
  }

  private sendEvents(): void {
    for (const client of this.clients.values()) this.serve(client);
  }

  private serve(client: LiveClient): void {
    if (client.seq >= this.relay.settledSeq || client.isSlow) return;
    const events = this.relay.after(client.seq);
    if (!events) {
      client.seq = this.relay.settledSeq;
      client.socket.emit('snapshot', { seq: client.seq, asOf: new Date().toISOString() });
      return;
    }
    const frame = events.slice(0, maxEventsPerFrame);
    client.socket.emit('events', frame);
    client.seq = frame.at(-1)?.seq ?? this.relay.settledSeq;
  }

  private sendProgress(notices: readonly ProgressNotice[]): void {
    for (const { ticketId, step } of notices) {
      const pct = Math.round((processingSteps.indexOf(step) / processingSteps.length) * 100);
      this.send('progress', { ticketId, step, pct });
    }
  }

  /** To those who may have it; a slow client misses it. */
  private send<E extends 'progress' | 'kpis' | 'queues'>(event: E, ...payload: Parameters<ServerToClient[E]>): void {
    for (const client of this.clients.values()) {
      if (client.mayHave(event)) client.socket.volatile.emit(event, ...payload);
    }
  }

  private async sendKpis(): Promise<void> {
    if (this.clients.size === 0 || this.busy || Date.now() < this.kpisDueAt) return;
    this.busy = true;
    this.kpisDueAt = Date.now() + quietKpisEveryMs;
    try {
      const kpis = await this.readKpis.kpis('24h');
      this.send('kpis', kpis);
    } catch (error) {
      this.logger.warn('no figures to send', error);
    }
    this.busy = false;
  }

  private async sendQueues(): Promise<void> {
    if (this.clients.size === 0) return;
    try {
      const queues = await this.readQueues.read();
      this.send('queues', queues);
    } catch (error) {
      this.logger.warn('no queue state to send', error);
    }
  }
}
