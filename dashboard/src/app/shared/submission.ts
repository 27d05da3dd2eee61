import { DestroyRef, inject, signal } from '@angular/core';
import { type Observable, Subscription } from 'rxjs';
import { problemDetail } from './problem-detail';

/** What a form or a button sends: one at a time, busy until the answer is there, and what went wrong in words. */
export class Submission {
  private readonly sending = signal(false);
  private readonly failure = signal<string | null>(null);
  private request = Subscription.EMPTY;
  readonly busy = this.sending.asReadonly();
  readonly problem = this.failure.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.request.unsubscribe());
  }

  /** Sends unless something is on its way. */
  send<T>(answer: Observable<T>, done: (value: T) => void): void {
    if (this.sending()) return;
    this.sending.set(true);
    this.failure.set(null);
    this.request = answer.subscribe({
      next: (value) => {
        this.sending.set(false);
        done(value);
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.failure.set(problemDetail(error));
      },
    });
  }

  /** Forgets what went wrong, e.g. when its dialog is opened anew. */
  clear(): void {
    this.failure.set(null);
  }
}
