import { computed, inject, Injectable, signal } from '@angular/core';
import type { ActivityEvent } from '@switchyard/contracts';
import { firstValueFrom, Subject } from 'rxjs';
import { type EventLog, type EventSpan, mergeSpan, pageSpan, trimmed } from './event-log';
import { LiveClient } from './live-client';

const pageLimit = 200;
const keptEvents = 500;
/** Further behind than this the feed starts anew from the newest page. */
const replayLimit = 2_000;

/** The event log as far as this browser knows it, fed by the socket's stream and by HTTP pages alike. */
@Injectable({ providedIn: 'root' })
export class EventFeed {
  private readonly client = inject(LiveClient);
  private readonly known = signal<EventLog | null>(null);
  private readonly happened = new Subject<readonly ActivityEvent[]>();
  private readonly hasHistory = signal(false);
  /** The newest events, oldest first; null until the first page came. */
  readonly log = computed(() => (this.hasHistory() ? this.known() : null));
  /** Events that happened since the feed started, each once, in order. */
  readonly events$ = this.happened.asObservable();

  /** Grows when the log starts anew: answers to questions asked before are dropped. */
  private generation = 0;
  private asking: { generation: number; done: Promise<string> } | null = null;
  private settled = 0;
  /** Up to where the present socket has sent everything. */
  private streamedTo: number | null = null;

  /**
   * Fetches what is missing: at first the newest page, later everything after the newest known event.
   * Resolves with the server's time; rejects with the HTTP error. One fetch at a time.
   */
  catchUp(): Promise<string> {
    if (this.asking?.generation === this.generation) return this.asking.done;
    const asking = { generation: this.generation, done: this.fetchMissing(this.generation) };
    this.asking = asking;
    const release = () => {
      if (this.asking === asking) this.asking = null;
    };
    asking.done.then(release, release);
    return asking.done;
  }

  /** A socket is about to subscribe: returns the sequence number after which it has to send. */
  beginStream(): number | undefined {
    this.streamedTo = this.known()?.cursor ?? null;
    return this.streamedTo ?? undefined;
  }

  /** The server's newest settled number on subscribing. False: it knows less than we do, so its log is another one. */
  greeted(seq: number): boolean {
    if (seq < (this.known()?.cursor ?? 0)) return false;
    this.settled = Math.max(this.settled, seq);
    if (this.streamedTo === null) {
      this.streamedTo = seq;
      this.accept({ after: seq, upTo: seq, items: [] });
    }
    return true;
  }

  /** Events of the present socket, which follow those it sent before. False: something between is missing. */
  stream(items: readonly ActivityEvent[]): boolean {
    const last = items.at(-1);
    if (!last || this.streamedTo === null) return true;
    const span = { after: this.streamedTo, upTo: Math.max(this.streamedTo, last.seq), items };
    this.streamedTo = span.upTo;
    return this.accept(span);
  }

  /** Drops what is known. The present socket goes on from `seq`, which is settled; without it the stream is over too. */
  restart(seq?: number): void {
    this.generation++;
    this.known.set(seq === undefined ? null : { floor: seq, cursor: seq, items: [] });
    this.hasHistory.set(false);
    this.settled = seq ?? 0;
    this.streamedTo = seq ?? null;
  }

  private async fetchMissing(generation: number): Promise<string> {
    for (;;) {
      const after = this.hasHistory() ? this.known()?.cursor : undefined;
      const settled = this.settled;
      const page = await firstValueFrom(this.client.activity(pageLimit, after));
      if (generation !== this.generation) return page.asOf;
      this.settled = Math.max(this.settled, page.seq);
      if (after !== undefined && page.seq - after > replayLimit) {
        this.restartFromNewest();
        return this.catchUp();
      }
      const span = pageSpan(page, { ...(after === undefined ? {} : { after }), limit: pageLimit, settled });
      if (!this.accept(span)) this.adopt(span);
      this.hasHistory.set(true);
      if (after === undefined || page.items.length < pageLimit) return page.asOf;
    }
  }

  private restartFromNewest(): void {
    const { settled, streamedTo } = this;
    this.restart();
    this.settled = settled;
    this.streamedTo = streamedTo;
  }

  private accept(span: EventSpan): boolean {
    const { log, added, gap } = mergeSpan(this.known(), span);
    if (gap) return false;
    this.known.set(trimmed(log, keptEvents));
    if (added.length) this.happened.next(added);
    return true;
  }

  /** The newest page lies wholly beyond the log: the log becomes that page. */
  private adopt(span: EventSpan): void {
    this.known.set(null);
    this.accept(span);
  }
}
