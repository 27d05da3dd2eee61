import { DestroyRef, DOCUMENT, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationStart, Router } from '@angular/router';
import type { Original } from '@switchyard/contracts';
import { filter } from 'rxjs';

/** How long an original stays on screen. */
export const shownForMs = 120_000;
const tickMs = 1_000;

/**
 * An original while it is on screen: forgotten when its time is over, with any navigation, and when the page is left or put aside.
 * Held by the page alone, in memory.
 */
export class ShownOriginal {
  private readonly document = inject(DOCUMENT);
  private readonly held = signal<Original | null>(null);
  private readonly left = signal(0);
  private endsAt = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  readonly value = this.held.asReadonly();
  /** Until it is hidden. */
  readonly leftMs = this.left.asReadonly();

  constructor() {
    const view = this.document.defaultView;
    const check = () => this.tick();
    const hide = () => this.hide();
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationStart),
        takeUntilDestroyed(),
      )
      .subscribe(hide);
    // Timers rest while the computer sleeps, and a page in the browser's back-forward cache keeps all that it held.
    this.document.addEventListener('visibilitychange', check);
    view?.addEventListener('pagehide', hide);
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('visibilitychange', check);
      view?.removeEventListener('pagehide', hide);
      this.hide();
    });
  }

  show(original: Original): void {
    this.hide();
    this.endsAt = Date.now() + shownForMs;
    this.timer = setInterval(() => this.tick(), tickMs);
    this.left.set(shownForMs);
    this.held.set(original);
  }

  hide(): void {
    clearInterval(this.timer);
    this.held.set(null);
  }

  private tick(): void {
    this.left.set(this.endsAt - Date.now());
    if (this.left() <= 0) this.hide();
  }
}
