import { TestBed } from '@angular/core/testing';
import { FakeYard } from '../../../testing/fake-yard';
import { LiveClient } from './live-client';
import { LiveConnection } from './live-connection';
import { LiveSocket } from './live-socket';

/** Nothing missed, nothing twice: whatever is cut, and whenever. */
describe('LiveConnection, resuming', () => {
  let yard: FakeYard;
  let live: LiveConnection;
  let heard: number[];
  let reloads: string[];
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  const logged = () => live.log()?.items.map(({ seq }) => seq) ?? [];

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

  it('starts anew from the newest page when the server sends a snapshot', async () => {
    yard.replayLimit = 10;
    yard.happen(3);
    live.start();
    await pass(100);
    yard.httpIsUp = yard.socketIsUp = false;
    yard.cut();
    yard.happen(50);
    await pass(1_000);
    yard.httpIsUp = yard.socketIsUp = true;
    live.refresh();
    await pass(31_000);
    yard.happen(1);
    expect(logged()).toEqual(yard.events.map(({ seq }) => seq));
    expect(heard.at(-1)).toBe(54);
    expect(new Set(heard).size).toBe(heard.length);
    expect(reloads).toContain('caught-up');
  });

  it('begins again when the server has another, shorter log', async () => {
    yard.happen(40);
    live.start();
    await pass(100);
    yard.events = [];
    yard.seq = 0;
    yard.cut();
    yard.happen(2);
    await pass(40_000);
    expect(live.state()).toBe('live');
    expect(logged()).toEqual([1, 2]);
    yard.happen(1);
    expect(heard.at(-1)).toBe(3);
  });

  it('keeps what it knows when a server that has just started has not read its log yet', async () => {
    yard.happen(40);
    live.start();
    await pass(100);
    yard.seq = 20;
    yard.cut();
    await pass(1_100);
    yard.seq = 40;
    await pass(30_000);
    expect(live.state()).toBe('live');
    expect(heard).toEqual([]);
    expect(logged()).toHaveLength(40);
    yard.happen(1);
    expect(heard).toEqual([41]);
  });

  it('pages through a long absence', async () => {
    live.start();
    await pass(100);
    yard.socketIsUp = false;
    yard.cut();
    yard.happen(700);
    await pass(300);
    expect(heard).toEqual(Array.from({ length: 700 }, (_, i) => i + 1));
    expect(logged()).toHaveLength(500);
    expect(live.log()?.floor).toBe(200);
  });

  it.each(Array.from({ length: 25 }, (_, seed) => seed + 1))(
    'has no gap and no double under random cuts (%i)',
    async (seed) => {
      let state = seed * 7_919;
      const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
      yard.latencyMs = 5 + random(400);
      yard.happen(random(30));
      live.start();
      await pass(1_500);
      const start = live.log()?.cursor ?? 0;
      const already = heard.length;
      for (let step = 0; step < 60; step++) {
        const act = random(8);
        if (act < 4) yard.happen(1 + random(6), random(3) === 0);
        else if (act === 4) yard.cut();
        else if (act === 5) yard.socketIsUp = !yard.socketIsUp;
        else if (act === 6) yard.httpIsUp = !yard.httpIsUp;
        else live.refresh();
        await pass(random(1_500));
      }
      yard.httpIsUp = yard.socketIsUp = true;
      await pass(60_000);
      const all = yard.events.map(({ seq }) => seq);
      expect(live.state()).toBe('live');
      expect(heard.slice(already)).toEqual(all.filter((seq) => seq > start));
      expect(logged()).toEqual(all.slice(-500));
    },
  );
});
