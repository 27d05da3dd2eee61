import { computed, DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import type { Kpis, Progress, Queues } from '@switchyard/contracts';
import { Subject } from 'rxjs';
import { problemDetail } from '../shared/problem-detail';
import { ServerClock } from '../shared/server-clock';
import { backOffMs } from './back-off';
import { EventFeed } from './event-feed';
import { initialLiveState, type LiveAction, reduceLive } from './live-state';
import { LiveSocket, type OpenSocket } from './live-socket';

/** Why figures should be asked for again. `polled`: every 5 s while the socket is down, every 30 s while it is up. */
export type ReloadReason = 'polled' | 'caught-up' | 'manual';

const pollMs = 5_000;
const verifyMs = 30_000;
const greetingMs = 10_000;

/**
 * The dashboard's one connection: the socket while it lasts, HTTP polling meanwhile, resumed by sequence number over both.
 * The shell starts it once somebody is signed in, and stops it when they are not any more.
 */
@Injectable({ providedIn: 'root' })
export class LiveConnection {
  private readonly feed = inject(EventFeed);
  private readonly sockets = inject(LiveSocket);
  private readonly clock = inject(ServerClock);
  private readonly document = inject(DOCUMENT);

  private readonly machine = signal(initialLiveState);
  readonly state = computed(() => this.machine().mode);
  /** ISO instant by the server's clock of the newest thing heard; null before the first. */
  readonly asOf = computed(() => this.machine().asOf);
  /** Why the API cannot be reached, while offline. */
  readonly problem = computed(() => this.machine().problem);
  /** The newest events (at most 500, oldest first) and the range they cover. */
  readonly log = this.feed.log;
  /** What happened since the page was opened: each event once, in order. */
  readonly events$ = this.feed.events$;

  private readonly progressed = new Subject<Progress>();
  private readonly kpisCame = new Subject<Kpis>();
  private readonly queuesCame = new Subject<Queues>();
  private readonly reload = new Subject<ReloadReason>();
  readonly progress$ = this.progressed.asObservable();
  readonly kpis$ = this.kpisCame.asObservable();
  readonly queues$ = this.queuesCame.asObservable();
  readonly reload$ = this.reload.asObservable();

  /** Ends with `stop`; null while stopped. */
  private running: AbortController | null = null;
  private knewLess = false;
  private socket: OpenSocket | null = null;
  private readonly timers = new Map<'retry' | 'greeting' | 'poll', ReturnType<typeof setTimeout>>();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  start(): void {
    if (this.running) return;
    this.running = new AbortController();
    this.listen(this.running.signal);
    void this.ask();
    this.open();
    this.schedulePoll();
  }

  /** Ends the socket and all asking, and forgets what was heard. */
  stop(): void {
    this.running?.abort();
    this.running = null;
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.socket?.close();
    this.socket = null;
    this.feed.restart();
    this.machine.set(initialLiveState);
  }

  /** Asks for everything again, and tries the socket at once if it is down. */
  refresh(): void {
    this.reload.next('manual');
    this.tryNow();
  }

  private listen(signal: AbortSignal): void {
    const window = this.document.defaultView;
    window?.addEventListener('online', () => this.tryNow(), { signal });
    window?.addEventListener('offline', () => void this.ask(), { signal });
    this.document.addEventListener('visibilitychange', () => this.visible() && this.tryNow(), { signal });
  }

  private tryNow(): void {
    if (!this.running) return;
    if (this.machine().socket === 'down') this.open();
    void this.ask();
    this.schedulePoll();
  }

  private open(): void {
    this.cancel('retry');
    this.dispatch({ type: 'opening' });
    this.socket = this.sockets.open({
      connected: () => void this.subscribe(),
      dropped: () => this.dropped(),
      hello: ({ seq, asOf }) => {
        this.cancel('greeting');
        if (!this.feed.greeted(seq)) return this.greetedByLess();
        this.knewLess = false;
        this.clock.reset(asOf);
        this.dispatch({ type: 'greeted', asOf });
        this.schedulePoll();
      },
      events: (items) => {
        const last = items.at(-1);
        if (last) this.heard(last.at);
        if (!this.feed.stream(items)) void this.ask();
      },
      snapshot: ({ seq, asOf }) => {
        this.heard(asOf);
        this.feed.restart(seq);
        void this.ask();
        this.reload.next('caught-up');
      },
      progress: (progress) => this.progressed.next(progress),
      kpis: (kpis) => {
        this.heard(kpis.asOf);
        this.kpisCame.next(kpis);
      },
      queues: (queues) => {
        this.heard(queues.asOf);
        this.queuesCame.next(queues);
      },
    });
  }

  /** Waits for the first page, so that the stream can follow on from it. */
  private async subscribe(): Promise<void> {
    const socket = this.socket;
    this.after('greeting', greetingMs, () => {
      socket?.close();
      this.dropped();
    });
    if (!this.feed.log()) await this.ask();
    if (socket !== this.socket) return;
    const after = this.feed.beginStream();
    socket?.subscribe(after === undefined ? {} : { after });
  }

  /**
   * The server knows less than we do. Just started, it may not have read its log yet: it gets a second chance. Twice means that its
   * log is another one than ours, e.g. of a new database.
   */
  private greetedByLess(): void {
    this.socket?.close();
    if (this.knewLess) this.feed.restart();
    this.knewLess = !this.knewLess;
    this.dropped();
  }

  private dropped(): void {
    this.cancel('greeting');
    this.socket = null;
    this.dispatch({ type: 'dropped' });
    this.after('retry', backOffMs(this.machine().failures), () => this.open());
    void this.ask();
    this.schedulePoll();
  }

  private async ask(): Promise<boolean> {
    const { running } = this;
    try {
      const asOf = await this.feed.catchUp();
      if (running !== this.running) return false;
      const isBack = this.state() === 'offline';
      this.clock.observe(asOf);
      this.dispatch({ type: 'answered', asOf });
      if (isBack && this.machine().socket === 'down') this.open();
      return true;
    } catch (error) {
      if (running === this.running) this.dispatch({ type: 'unanswered', problem: problemDetail(error) });
      return false;
    }
  }

  private schedulePoll(): void {
    this.after('poll', this.machine().socket === 'up' ? verifyMs : pollMs, () => void this.poll());
  }

  private async poll(): Promise<void> {
    if (this.visible() && (await this.ask())) this.reload.next('polled');
    this.schedulePoll();
  }

  private heard(asOf: string): void {
    this.clock.observe(asOf);
    this.dispatch({ type: 'heard', asOf });
  }

  private dispatch(action: LiveAction): void {
    const before = this.machine();
    const after = reduceLive(before, action);
    this.machine.set(after);
    const isFirst = before.mode === 'connecting' && before.failures === 0;
    const isBack = after.mode === 'live' || (before.mode === 'offline' && after.mode === 'polling');
    if (before.mode !== after.mode && isBack && !isFirst) this.reload.next('caught-up');
  }

  private visible(): boolean {
    return this.document.visibilityState === 'visible';
  }

  private after(name: 'retry' | 'greeting' | 'poll', ms: number, run: () => void): void {
    this.cancel(name);
    if (!this.running) return;
    this.timers.set(name, setTimeout(run, ms));
  }

  private cancel(name: 'retry' | 'greeting' | 'poll'): void {
    clearTimeout(this.timers.get(name));
    this.timers.delete(name);
  }
}
