import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { FakeLive } from '../../../testing/fake-live';
import { Fetched } from './fetched';
import { LiveConnection } from './live-connection';

describe('Fetched', () => {
  let live: FakeLive;
  let answers: Subject<string[]>[];
  let fetched: Fetched<string[]>;
  const answer = (...items: string[]) => answers.at(-1)?.next(items);
  const fail = () => answers.at(-1)?.error(new Error('away'));

  beforeEach(() => {
    live = new FakeLive();
    answers = [];
    TestBed.configureTestingModule({ providers: [{ provide: LiveConnection, useValue: live }] });
    const ask = () => {
      const asked = new Subject<string[]>();
      answers.push(asked);
      return asked;
    };
    fetched = TestBed.runInInjectionContext(() => new Fetched(ask, (items) => items.length === 0));
  });

  it('asks at once and says how it stands', () => {
    expect(fetched.state()).toBe('loading');
    answer();
    expect(fetched.state()).toBe('empty');
    fetched.load();
    answer('a');
    expect([fetched.state(), fetched.value()]).toEqual(['live', ['a']]);
    expect(fetched.asOf()).not.toBeNull();
  });

  it('keeps what it knows when asking again fails, and when offline', () => {
    answer('a');
    fetched.load();
    fail();
    expect([fetched.state(), fetched.value(), fetched.error()]).toEqual(['stale', ['a'], 'away']);
    fetched.load();
    answer('b');
    expect([fetched.state(), fetched.error()]).toEqual(['live', null]);
    live.state.set('offline');
    expect(fetched.state()).toBe('stale');
  });

  it('has nothing to show when the first answer fails', () => {
    fail();
    expect([fetched.state(), fetched.error()]).toEqual(['error', 'away']);
  });

  it('asks again on the refresh button and when the connection is back, not with every poll', () => {
    answer('a');
    live.reload$.next('polled');
    expect(answers).toHaveLength(1);
    live.reload$.next('manual');
    live.reload$.next('caught-up');
    expect(answers).toHaveLength(3);
  });

  it('takes over a change, and drops an answer that was on its way', () => {
    answer('a');
    fetched.load();
    fetched.update((items) => [...items, 'b']);
    answer('a');
    expect(fetched.value()).toEqual(['a', 'b']);
  });
});
