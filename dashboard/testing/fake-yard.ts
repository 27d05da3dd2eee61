import type { ActivityEvent, ActivityPage, Subscribe } from '@switchyard/contracts';
import { map, type Observable, timer } from 'rxjs';
import type { LiveSocketHandlers, OpenSocket } from '../src/app/live/live-socket';

interface Connection {
  handlers: LiveSocketHandlers;
  isOpen: boolean;
  subscribed: Subscribe | null;
  sentTo: number;
}

export const eventOf = (seq: number): ActivityEvent => ({
  seq,
  type: 'ticket.processed',
  at: new Date(1_700_000_000_000 + seq * 1_000).toISOString(),
  ticketId: `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
  run: 1,
  data: {},
});

/** A server with an event log, spoken to over HTTP and the socket as the contract has it. Answers take `latencyMs` of fake time. */
export class FakeYard {
  events: ActivityEvent[] = [];
  seq = 0;
  latencyMs = 20;
  httpIsUp = true;
  socketIsUp = true;
  /** A socket that subscribes further behind than this gets a snapshot. */
  replayLimit = Infinity;
  connections: Connection[] = [];
  requests: (number | undefined)[] = [];

  now(): string {
    return new Date().toISOString();
  }

  /** Appends events; `hole` skips a number, as a rolled-back transaction does. */
  happen(count = 1, hole = false): void {
    for (let i = 0; i < count; i++) {
      this.seq += hole ? 2 : 1;
      this.events.push(eventOf(this.seq));
    }
    for (const connection of this.connections) this.flush(connection);
  }

  activity(limit: number, after?: number): Observable<ActivityPage> {
    this.requests.push(after);
    return timer(this.latencyMs).pipe(
      map(() => {
        if (!this.httpIsUp) throw new Error('down');
        const items =
          after === undefined
            ? this.events.slice(-limit)
            : this.events.filter((event) => event.seq > after).slice(0, limit);
        return { items, seq: this.seq, asOf: this.now() };
      }),
    );
  }

  open(handlers: LiveSocketHandlers): OpenSocket {
    const connection: Connection = { handlers, isOpen: true, subscribed: null, sentTo: 0 };
    this.connections.push(connection);
    setTimeout(() => {
      if (!connection.isOpen) return;
      if (this.socketIsUp) handlers.connected();
      else this.drop(connection);
    }, this.latencyMs);
    return {
      subscribe: (payload) => setTimeout(() => this.subscribe(connection, payload), this.latencyMs),
      close: () => (connection.isOpen = false),
    };
  }

  /** Cuts every socket. */
  cut(): void {
    for (const connection of this.connections) this.drop(connection);
  }

  private drop(connection: Connection): void {
    if (!connection.isOpen) return;
    connection.isOpen = false;
    connection.handlers.dropped();
  }

  private subscribe(connection: Connection, payload: Subscribe): void {
    if (!connection.isOpen) return;
    connection.subscribed = payload;
    connection.sentTo = payload.after ?? this.seq;
    connection.handlers.hello({ seq: this.seq, asOf: this.now() });
    if (this.seq - connection.sentTo > this.replayLimit) {
      connection.sentTo = this.seq;
      connection.handlers.snapshot({ seq: this.seq, asOf: this.now() });
    }
    this.flush(connection);
  }

  private flush(connection: Connection): void {
    if (!connection.isOpen || !connection.subscribed) return;
    const items = this.events.filter(({ seq }) => seq > connection.sentTo);
    connection.sentTo = this.seq;
    if (items.length) connection.handlers.events(items);
  }
}
