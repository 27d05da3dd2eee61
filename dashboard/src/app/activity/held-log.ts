import { computed, type Signal, signal } from '@angular/core';
import type { EventLog } from '../live/event-log';

/**
 * A log that can be held still: by Pause, and while a mouse is over it, so that no row moves under the pointer. New events wait and
 * are counted. Newest first.
 */
export class HeldLog {
  private readonly pausedAt = signal<number | null>(null);
  private readonly pointedAt = signal<number | null>(null);
  private readonly heldAt = computed(() => this.pausedAt() ?? this.pointedAt() ?? Infinity);

  readonly isPaused = computed(() => this.pausedAt() !== null);
  readonly events = computed(() => {
    const heldAt = this.heldAt();
    return (this.log()?.items ?? []).filter(({ seq }) => seq <= heldAt).reverse();
  });
  /** How many events wait to be shown. */
  readonly waiting = computed(() => (this.log()?.items.length ?? 0) - this.events().length);

  constructor(private readonly log: Signal<EventLog | null>) {}

  pause(isPaused: boolean): void {
    this.pausedAt.set(isPaused ? (this.pointedAt() ?? this.newest()) : null);
    if (!isPaused) this.pointedAt.set(null);
  }

  /** A touch is no hover: only a mouse holds. */
  enter(pointerType: string): void {
    if (pointerType === 'mouse' && this.pointedAt() === null) this.pointedAt.set(this.newest());
  }

  leave(): void {
    this.pointedAt.set(null);
  }

  private newest(): number {
    return this.log()?.cursor ?? 0;
  }
}
