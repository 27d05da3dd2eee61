import { TestBed } from '@angular/core/testing';
import type { BreakdownDimension, KpiRange } from '@switchyard/domain';
import { of } from 'rxjs';
import { FakeLive } from '../../../testing/fake-live';
import { eventOf } from '../../../testing/fake-yard';
import { asOf, breakdownOf, kpisOf, queuesOf, trendOf } from '../../../testing/overview-figures';
import { LiveConnection } from '../live/live-connection';
import { OverviewClient } from './overview-client';
import { OverviewStore } from './overview-store';

const later = (ms: number) => new Date(Date.parse(asOf) + ms).toISOString();

describe('OverviewStore', () => {
  let live: FakeLive;
  let store: OverviewStore;
  const client = {
    kpis: jest.fn((range: KpiRange) => of(kpisOf({ ticketsProcessed: 5 }, range))),
    trend: jest.fn((range: KpiRange) => of(trendOf([1, 2], range))),
    breakdown: jest.fn((by: BreakdownDimension, range: KpiRange) => of(breakdownOf(by, { one: 2 }, range))),
    queues: jest.fn(() => of(queuesOf(4))),
  };
  const asked = () =>
    [client.kpis, client.trend, client.breakdown, client.queues].map((call) => call.mock.calls.length);

  beforeEach(() => {
    jest.useFakeTimers();
    jest.clearAllMocks();
    localStorage.clear();
    live = new FakeLive();
    TestBed.configureTestingModule({
      providers: [
        OverviewStore,
        { provide: LiveConnection, useValue: live },
        { provide: OverviewClient, useValue: client },
      ],
    });
    store = TestBed.inject(OverviewStore);
    store.select('24h');
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('loads everything for the range, and anew for another one', () => {
    expect(asked()).toEqual([1, 1, 2, 1]);
    expect(store.kpis.value()?.figures.ticketsProcessed.value).toBe(5);
    store.select('7d');
    expect(client.kpis).toHaveBeenLastCalledWith('7d');
    expect(store.trend.value()?.range).toBe('7d');
    store.select('7d');
    expect(client.kpis).toHaveBeenCalledTimes(2);
  });

  it('takes frames of its range without asking', () => {
    live.kpis$.next(kpisOf({ ticketsProcessed: 6 }, '24h', later(1_000)));
    live.queues$.next(queuesOf(9, later(1_000)));
    expect(store.kpis.value()?.figures.ticketsProcessed.value).toBe(6);
    expect(store.queues.value()?.queues[0]?.waiting).toBe(9);
    expect(asked()).toEqual([1, 1, 2, 1]);
  });

  it('asks for its own range when frames are of another, at most every 5 s', () => {
    store.select('7d');
    const before = client.kpis.mock.calls.length;
    for (let i = 1; i <= 40; i++) {
      live.kpis$.next(kpisOf({ ticketsProcessed: i }, '24h', later(i * 250)));
      jest.advanceTimersByTime(250);
    }
    jest.advanceTimersByTime(5_000);
    expect(store.kpis.value()?.figures.ticketsProcessed.value).toBe(5);
    expect(client.kpis.mock.calls.length - before).toBe(3);
  });

  it('loads the charts again when something happened, at most every 5 s', () => {
    for (let i = 1; i <= 90; i++) {
      live.events$.next([eventOf(i)]);
      jest.advanceTimersByTime(100);
    }
    jest.advanceTimersByTime(5_000);
    expect(client.trend).toHaveBeenCalledTimes(1 + 3);
    expect(client.breakdown).toHaveBeenCalledTimes(2 * (1 + 3));
    expect(client.kpis).toHaveBeenCalledTimes(1);
  });

  it('loads everything again when the connection says so', () => {
    live.reload$.next('manual');
    expect(asked()).toEqual([2, 2, 4, 2]);
  });

  it('knows a first run only once it has seen the log', () => {
    expect(store.isFirstRun()).toBe(false);
    live.log.set({ floor: 0, cursor: 0, items: [] });
    expect(store.isFirstRun()).toBe(true);
    live.log.set({ floor: 0, cursor: 1, items: [eventOf(1)] });
    expect(store.isFirstRun()).toBe(false);
  });

  it('calls a trend without a ticket empty', () => {
    client.trend.mockReturnValueOnce(
      of({ ...trendOf([0, 0]), buckets: trendOf([0]).buckets.map((b) => ({ ...b, received: 0 })) }),
    );
    store.loadTrend();
    expect(store.trend.state()).toBe('empty');
  });
});
