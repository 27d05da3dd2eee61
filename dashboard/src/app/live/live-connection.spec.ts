import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { eventOf, FakeYard } from '../../../testing/fake-yard';
import { LiveClient } from './live-client';
import { LiveConnection } from './live-connection';
import { LiveSocket } from './live-socket';

describe('LiveConnection', () => {
  let yard: FakeYard;
  let live: LiveConnection;
  let heard: number[];
  let reloads: string[];
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  const logged = () => live.log()?.items.map(({ seq }) => seq) ?? [];
  const visibility = (state: 'visible' | 'hidden') => {
    const document = TestBed.inject(DOCUMENT);
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-01-01T12:00:00Z') });
    yard = new FakeYard();
    TestBed.configureTestingModule({
      providers: [
        { provide: LiveClient, useValue: yard },
        { provide: LiveSocket, useValue: yard },
      ],
    });
    live = TestBed.inject(LiveConnection);
    heard = [];
    reloads = [];
    live.events$.subscribe((events) => heard.push(...events.map(({ seq }) => seq)));
    live.reload$.subscribe((reason) => reloads.push(reason));
  });

  afterEach(() => {
    TestBed.resetTestingModule();
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it('loads the newest page, then follows on from it over the socket', async () => {
    yard.happen(5);
    live.start();
    expect(live.state()).toBe('connecting');
    await pass(100);
    expect(live.state()).toBe('live');
    expect(yard.connections[0]?.subscribed).toEqual({ after: 5 });
    yard.happen(2);
    expect(heard).toEqual([6, 7]);
    expect(logged()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('starts only once', async () => {
    live.start();
    live.start();
    await pass(100);
    expect(yard.connections).toHaveLength(1);
  });

  it('is silent once stopped, forgets what it heard, and starts anew', async () => {
    yard.happen(3);
    live.start();
    await pass(100);
    live.stop();
    expect([live.state(), live.log(), live.asOf()]).toEqual(['connecting', null, null]);
    expect(yard.connections.map(({ isOpen }) => isOpen)).toEqual([false]);
    const asked = yard.requests.length;
    live.refresh();
    visibility('visible');
    TestBed.inject(DOCUMENT).defaultView?.dispatchEvent(new Event('online'));
    await pass(120_000);
    expect([yard.connections.length, yard.requests.length]).toEqual([1, asked]);
    live.start();
    await pass(100);
    expect(live.state()).toBe('live');
    expect(logged()).toEqual([1, 2, 3]);
  });

  it('passes over an answer that comes after it was stopped', async () => {
    yard.httpIsUp = false;
    live.start();
    live.stop();
    await pass(60_000);
    expect(live.state()).toBe('connecting');
    expect(yard.requests).toHaveLength(1);
  });

  it('knows an empty log from an unknown one', async () => {
    live.start();
    expect(live.log()).toBeNull();
    await pass(100);
    expect(live.log()?.items).toEqual([]);
  });

  it('misses nothing that happens between the first page and the subscription', async () => {
    yard.happen(3);
    live.start();
    await pass(30);
    yard.happen(4);
    await pass(100);
    expect(heard).toEqual([4, 5, 6, 7]);
  });

  it('polls while the socket is down, and catches up without gap or double', async () => {
    yard.happen(3);
    live.start();
    await pass(100);
    yard.socketIsUp = false;
    yard.cut();
    yard.happen(2);
    await pass(50);
    expect(live.state()).toBe('polling');
    expect(heard).toEqual([4, 5]);
    yard.happen(2);
    await pass(5_100);
    expect(heard).toEqual([4, 5, 6, 7]);
    yard.socketIsUp = true;
    yard.happen(1);
    await pass(30_000);
    expect(live.state()).toBe('live');
    expect(heard).toEqual([4, 5, 6, 7, 8]);
    expect(reloads).toContain('caught-up');
  });

  it('is offline when nothing answers, keeps the last time it knew, and comes back by itself', async () => {
    live.start();
    await pass(100);
    const asOf = live.asOf();
    yard.socketIsUp = yard.httpIsUp = false;
    yard.cut();
    await pass(60_000);
    expect(live.state()).toBe('offline');
    expect(live.asOf()).toBe(asOf);
    expect(live.problem()).toBe('down');
    yard.httpIsUp = true;
    await pass(5_100);
    expect(live.state()).toBe('polling');
    expect(live.problem()).toBeNull();
  });

  it('tries the socket at once when HTTP answers again, however long the back-off has become', async () => {
    live.start();
    await pass(100);
    yard.socketIsUp = yard.httpIsUp = false;
    yard.cut();
    await pass(120_000);
    yard.socketIsUp = yard.httpIsUp = true;
    await pass(5_200);
    expect(live.state()).toBe('live');
  });

  it('waits longer after each failure, and not at all once the browser is online again or the tab is looked at', async () => {
    yard.socketIsUp = false;
    live.start();
    await pass(20_000);
    const slow = yard.connections.length;
    expect(slow).toBeGreaterThanOrEqual(4);
    expect(slow).toBeLessThanOrEqual(8);
    await pass(120_000);
    expect(yard.connections.length - slow).toBeLessThanOrEqual(10);
    const before = yard.connections.length;
    TestBed.inject(DOCUMENT).defaultView?.dispatchEvent(new Event('online'));
    expect(yard.connections).toHaveLength(before + 1);
    await pass(50);
    visibility('visible');
    expect(yard.connections).toHaveLength(before + 2);
  });

  it('does not poll from a hidden tab', async () => {
    yard.socketIsUp = false;
    live.start();
    await pass(100);
    visibility('hidden');
    yard.connections = [];
    const before = yard.requests.length;
    await pass(40_000);
    // Each failed socket asks once; no timer does.
    expect(yard.requests.length - before).toBeLessThanOrEqual(yard.connections.length + 1);
    expect(reloads).toEqual([]);
  });

  it('finds an event that the socket lost, within half a minute', async () => {
    live.start();
    await pass(100);
    yard.seq = 1;
    for (const connection of yard.connections) connection.sentTo = 1;
    yard.events.push(eventOf(1));
    await pass(31_000);
    expect(heard).toEqual([1]);
  });
});
