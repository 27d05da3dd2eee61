import { TestBed } from '@angular/core/testing';
import { FakeLive } from '../../../testing/fake-live';
import { eventOf, FakeYard } from '../../../testing/fake-yard';
import type { EventLog } from '../live/event-log';
import { LiveClient } from '../live/live-client';
import { LiveConnection } from '../live/live-connection';
import { ActivityStore } from './activity-store';

describe('ActivityStore', () => {
  let yard: FakeYard;
  let live: FakeLive;
  let store: ActivityStore;
  const newest = (count: number): EventLog => {
    const items = yard.events.slice(-count);
    return { floor: (items[0]?.seq ?? 1) - 1, cursor: yard.seq, items };
  };
  const seqs = () => store.log()?.items.map(({ seq }) => seq);
  const older = async () => {
    const done = store.loadOlder();
    await jest.advanceTimersByTimeAsync(100);
    await done;
  };

  beforeEach(() => {
    jest.useFakeTimers();
    yard = new FakeYard();
    live = new FakeLive();
    TestBed.configureTestingModule({
      providers: [ActivityStore, { provide: LiveClient, useValue: yard }, { provide: LiveConnection, useValue: live }],
    });
    store = TestBed.inject(ActivityStore);
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('pages back to the beginning through holes, without gap or double', async () => {
    for (let i = 0; i < 1_300; i++) yard.happen(1, i % 5 === 0);
    live.log.set(newest(100));
    TestBed.tick();
    for (let page = 0; store.hasOlder() && page < 10; page++) await older();
    expect(seqs()).toEqual(yard.events.map(({ seq }) => seq));
    expect(store.hasOlder()).toBe(false);
  });

  it('keeps what it has paged back to while the live log moves on and forgets', async () => {
    yard.happen(300);
    live.log.set(newest(100));
    TestBed.tick();
    await older();
    yard.happen(60);
    live.log.set(newest(100));
    TestBed.tick();
    expect(seqs()).toEqual(yard.events.map(({ seq }) => seq));
  });

  it('starts anew where the live log no longer touches what it has', () => {
    yard.happen(10);
    live.log.set(newest(5));
    TestBed.tick();
    yard.happen(100);
    live.log.set(newest(5));
    TestBed.tick();
    expect(seqs()).toEqual([106, 107, 108, 109, 110]);
  });

  it('starts anew with the log of another database', () => {
    yard.happen(10);
    live.log.set(newest(10));
    TestBed.tick();
    live.log.set({ floor: 0, cursor: 1, items: [eventOf(1)] });
    TestBed.tick();
    expect(seqs()).toEqual([1]);
  });

  it('says why older events could not be loaded, and keeps the rest', async () => {
    yard.happen(600);
    live.log.set(newest(10));
    TestBed.tick();
    yard.httpIsUp = false;
    await older();
    expect(store.olderError()).toBe('down');
    expect(seqs()).toHaveLength(10);
    yard.httpIsUp = true;
    await older();
    expect(store.olderError()).toBeNull();
    expect(seqs()).toHaveLength(510);
  });
});
