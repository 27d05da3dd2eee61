import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NEVER, of, Subject, throwError } from 'rxjs';
import { LastKnown } from './last-known';
import { LiveConnection } from './live-connection';
import type { LiveMode } from './live-state';
import { Remote } from './remote';

interface Figures {
  asOf: string;
  count: number;
}
const at = (second: number, count = second): Figures => ({ asOf: new Date(second * 1_000).toISOString(), count });
const down = () => throwError(() => new Error('The API is away.'));

describe('Remote', () => {
  const mode = signal<LiveMode>('live');
  let remote: Remote<Figures>;

  beforeEach(() => {
    localStorage.clear();
    mode.set('live');
    TestBed.configureTestingModule({ providers: [{ provide: LiveConnection, useValue: { state: mode } }] });
    remote = TestBed.runInInjectionContext(() => new Remote<Figures>(({ count }) => count === 0));
  });
  const says = () => [remote.state(), remote.value()?.count ?? null, remote.problem()];

  it('loads, then is live', () => {
    const answer = new Subject<Figures>();
    remote.load('24h', answer);
    expect(says()).toEqual(['loading', null, null]);
    answer.next(at(5));
    expect(says()).toEqual(['live', 5, null]);
  });

  it('tells empty from live', () => {
    remote.load('24h', of(at(5, 0)));
    expect(remote.state()).toBe('empty');
  });

  it('keeps the figures while it loads again', () => {
    remote.load('24h', of(at(5)));
    remote.load('24h', NEVER);
    expect(says()).toEqual(['live', 5, null]);
  });

  it('drops the figures of another key', () => {
    remote.load('24h', of(at(5)));
    remote.load('7d', NEVER);
    expect(says()).toEqual(['loading', null, null]);
  });

  it('takes no late answer to an earlier question', () => {
    const early = new Subject<Figures>();
    remote.load('24h', early);
    remote.load('7d', of(at(6)));
    early.next(at(9));
    expect(remote.value()?.count).toBe(6);
  });

  it('greys the figures and says what went wrong when loading again fails', () => {
    remote.load('24h', of(at(5)));
    remote.load('24h', down());
    expect(says()).toEqual(['stale', 5, 'The API is away.']);
    remote.load('24h', of(at(6)));
    expect(says()).toEqual(['live', 6, null]);
  });

  it('shows the figures of an earlier visit, greyed with their age, when nothing answers', () => {
    TestBed.inject(LastKnown).keep('24h', at(3));
    remote.load('24h', NEVER);
    expect(remote.state()).toBe('loading');
    remote.load('24h', down());
    expect(says()).toEqual(['stale', 3, 'The API is away.']);
    expect(remote.asOf()).toBe(at(3).asOf);
  });

  it('says that it has none, rather than inventing any', () => {
    remote.load('24h', down());
    expect(says()).toEqual(['error', null, 'The API is away. No earlier figures are known in this browser.']);
  });

  it('is stale while the dashboard is offline, and leaves the explanation to the page', () => {
    remote.load('24h', of(at(5)));
    mode.set('offline');
    expect(says()).toEqual(['stale', 5, null]);
  });

  it('takes newer figures that come by themselves, for the shown key only', () => {
    remote.load('24h', of(at(5)));
    remote.push('24h', at(7));
    remote.push('7d', at(9));
    remote.push('24h', at(6));
    expect(says()).toEqual(['live', 7, null]);
  });

  it('replaces recalled figures whatever their stamp, since a server’s clock may have been set back', () => {
    TestBed.inject(LastKnown).keep('24h', at(50));
    remote.load('24h', down());
    remote.push('24h', at(7));
    expect(says()).toEqual(['live', 7, null]);
  });

  it('keeps confirmed figures for the next visit', () => {
    remote.load('24h', of(at(5)));
    expect(TestBed.inject(LastKnown).recall<Figures>('24h')).toEqual(at(5));
  });
});
