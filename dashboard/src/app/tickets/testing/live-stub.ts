import { signal } from '@angular/core';
import type { ActivityEvent, Progress } from '@switchyard/contracts';
import type { TicketEventType } from '@switchyard/domain';
import { Subject } from 'rxjs';
import { LiveConnection, type ReloadReason } from '../../live/live-connection';
import type { LiveMode } from '../../live/live-state';

/** Stands in for the live connection in specs: says what it is told to say. */
export class LiveStub {
  readonly state = signal<LiveMode>('live');
  readonly events$ = new Subject<readonly ActivityEvent[]>();
  readonly progress$ = new Subject<Progress>();
  readonly reload$ = new Subject<ReloadReason>();
  private seq = 100;

  happen(type: TicketEventType, ticketId: string): void {
    const at = new Date().toISOString();
    this.events$.next([{ seq: ++this.seq, type, at, ticketId, run: 1, data: {} }]);
  }
}

export const provideLive = (live: LiveStub) => ({ provide: LiveConnection, useValue: live });
