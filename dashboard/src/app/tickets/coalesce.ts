import { catchError, concat, EMPTY, ignoreElements, Observable, Subscription, timer } from 'rxjs';

/**
 * Answers a stream of triggers with runs of `work`: the first one at once, and all that come while it runs or in the `restMs` after
 * it by one more run. A run that fails is passed over, since the next trigger tries again. Never emits.
 */
export const coalesce = (work: () => Observable<unknown>, restMs: number) => (triggers: Observable<unknown>) =>
  new Observable<never>((subscriber) => {
    const subscription = new Subscription();
    let running = false;
    let again = false;
    const run = () => {
      running = true;
      again = false;
      const work$ = work().pipe(catchError(() => EMPTY));
      const done = () => {
        running = false;
        if (again) run();
      };
      subscription.add(concat(work$, timer(restMs)).pipe(ignoreElements()).subscribe({ complete: done }));
    };
    subscription.add(
      triggers.subscribe({
        next: () => (running ? (again = true) : run()),
        error: (error: unknown) => subscriber.error(error),
      }),
    );
    return subscription;
  });
