import { of, Subject, throwError, type Observable } from 'rxjs';
import { coalesce } from './coalesce';

describe('coalesce', () => {
  let triggers: Subject<void>;
  let runs: number;

  beforeEach(() => {
    jest.useFakeTimers();
    triggers = new Subject();
    runs = 0;
  });
  afterEach(() => jest.useRealTimers());

  const watch = (work: () => Observable<unknown>) => triggers.pipe(coalesce(() => (runs++, work()), 1_000)).subscribe();

  it('runs at once, and once more for all triggers that come during the rest', () => {
    watch(() => of(1));
    triggers.next();
    expect(runs).toBe(1);
    for (let i = 0; i < 50; i++) triggers.next();
    jest.advanceTimersByTime(999);
    expect(runs).toBe(1);
    jest.advanceTimersByTime(1);
    expect(runs).toBe(2);
    jest.advanceTimersByTime(10_000);
    expect(runs).toBe(2);
  });

  it('never runs twice at a time, however slow the work is', () => {
    const slow = new Subject<void>();
    watch(() => slow);
    triggers.next();
    triggers.next();
    jest.advanceTimersByTime(60_000);
    expect(runs).toBe(1);
    slow.complete();
    jest.advanceTimersByTime(1_000);
    expect(runs).toBe(2);
  });

  it('goes on after a run that failed', () => {
    watch(() => throwError(() => new Error('offline')));
    triggers.next();
    jest.advanceTimersByTime(1_000);
    triggers.next();
    expect(runs).toBe(2);
  });

  it('stops with its subscriber', () => {
    const subscription = watch(() => of(1));
    triggers.next();
    triggers.next();
    subscription.unsubscribe();
    jest.advanceTimersByTime(5_000);
    expect(runs).toBe(1);
  });
});
