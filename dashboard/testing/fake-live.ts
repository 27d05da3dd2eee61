import { signal } from '@angular/core';
import type { ActivityEvent, Kpis, Progress, Queues } from '@switchyard/contracts';
import { Subject } from 'rxjs';
import type { EventLog } from '../src/app/live/event-log';
import type { ReloadReason } from '../src/app/live/live-connection';
import type { LiveMode } from '../src/app/live/live-state';

/** A connection driven by the spec. */
export class FakeLive {
  readonly state = signal<LiveMode>('live');
  readonly asOf = signal<string | null>(null);
  readonly problem = signal<string | null>(null);
  readonly log = signal<EventLog | null>(null);
  readonly events$ = new Subject<readonly ActivityEvent[]>();
  readonly progress$ = new Subject<Progress>();
  readonly kpis$ = new Subject<Kpis>();
  readonly queues$ = new Subject<Queues>();
  readonly reload$ = new Subject<ReloadReason>();
  refreshes = 0;
  isRunning = false;

  start(): void {
    this.isRunning = true;
  }

  stop(): void {
    this.isRunning = false;
  }

  refresh(): void {
    this.refreshes++;
  }
}
