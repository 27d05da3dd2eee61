import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

const tickMs = 1_000;

/**
 * The server's time, ticking once a second while the tab is visible. The browser's clock may be wrong, so its offset is
 * learnt from the server's own stamps: a stamp can be older than the moment it arrives, never younger, hence the largest
 * difference seen is the closest.
 */
@Injectable({ providedIn: 'root' })
export class ServerClock {
  private readonly document = inject(DOCUMENT);
  private offsetMs: number | null = null;
  private readonly time = signal(Date.now());
  /** Milliseconds since 1970 on the server's clock. */
  readonly now = this.time.asReadonly();

  constructor() {
    const timer = setInterval(() => {
      if (this.document.visibilityState === 'visible') this.tick();
    }, tickMs);
    const onVisible = () => this.tick();
    this.document.addEventListener('visibilitychange', onVisible);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      this.document.removeEventListener('visibilitychange', onVisible);
    });
  }

  /** Learns from a stamp (ISO) that the server has just sent. */
  observe(stamp: string): void {
    const sampleMs = Date.parse(stamp) - Date.now();
    if (Number.isFinite(sampleMs)) this.offsetMs = Math.max(this.offsetMs ?? -Infinity, sampleMs);
    this.tick();
  }

  /** Forgets what was learnt and starts from a stamp that is fresh for sure, e.g. the greeting of a new connection. */
  reset(stamp: string): void {
    this.offsetMs = null;
    this.observe(stamp);
  }

  private tick(): void {
    this.time.set(Date.now() + (this.offsetMs ?? 0));
  }
}
