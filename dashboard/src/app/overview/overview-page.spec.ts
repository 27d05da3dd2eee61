import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { KpiRange } from '@switchyard/domain';
import { FakeLive } from '../../../testing/fake-live';
import { eventOf } from '../../../testing/fake-yard';
import { asOf, breakdownOf, kpisOf, queuesOf, trendOf } from '../../../testing/overview-figures';
import { LiveConnection } from '../live/live-connection';
import { TaxonomyLabels } from '../tickets/taxonomy-labels';
import { OverviewPage } from './overview-page';

describe('OverviewPage', () => {
  let live: FakeLive;
  let http: HttpTestingController;
  let harness: RouterTestingHarness;

  const element = () => harness.routeNativeElement as HTMLElement;
  const text = (selector: string) => element().querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  const widget = (name: string) => text(`app-widget section[aria-label="${name}"] .body`);
  const settle = () => harness.fixture.whenStable();
  const open = async (url = '/overview') => {
    harness = await RouterTestingHarness.create(url);
  };
  const requests = (path: string) => http.match((request) => request.url === `/api/v1${path}`);
  const answer = async (range: KpiRange = '24h') => {
    requests('/kpis').forEach((r) => r.flush(kpisOf({ ticketsProcessed: 1_234, automationRate: 0.75 }, range)));
    requests('/kpis/trend').forEach((r) => r.flush(trendOf([3, 4, 5], range)));
    for (const request of requests('/kpis/breakdown')) {
      const by = request.request.params.get('by');
      request.flush(
        by === 'region' ? breakdownOf('region', { EU: 3, unknown: 1 }) : breakdownOf('category', { billing: 4 }),
      );
    }
    requests('/queues').forEach((r) => r.flush(queuesOf(7)));
    await settle();
  };
  const fail = async () => {
    for (const request of http.match(() => true)) {
      request.flush({ detail: 'The database is away.' }, { status: 503, statusText: 'Service Unavailable' });
    }
    await settle();
  };

  const configure = () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'overview', component: OverviewPage }], withComponentInputBinding()),
        { provide: LiveConnection, useValue: live },
        { provide: TaxonomyLabels, useValue: { category: (id: string) => id } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
  };

  beforeEach(() => {
    localStorage.clear();
    live = new FakeLive();
    configure();
    globalThis.ResizeObserver = class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    };
  });

  it('shows that it is loading, and no figure', async () => {
    await open();
    expect(element().querySelectorAll('[aria-busy=true]').length).toBe(6);
    expect(text('app-kpi-figure .value')).toBe('');
  });

  it('shows the figures, and why one is missing', async () => {
    await open();
    await answer();
    const board = text('app-kpi-board');
    expect(board).toContain('1,234');
    expect(board).toContain('75.0 %');
    expect(board).toContain('no reviews yet');
    expect(text('.now')).toContain('queued3processing1');
    expect(text('.now')).toContain('needed review309');
    expect(widget('Queue')).toContain('on Redis');
    expect(element().querySelector('[aria-busy=true]')?.textContent).toContain('Activity');
  });

  it('leads from a bar to the tickets behind it', async () => {
    await open();
    await answer();
    const links = [...element().querySelectorAll('app-breakdown a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/tickets?category=billing', '/tickets?region=EU']);
    expect(widget('Regions')).toContain('The unknown');
  });

  it('sums up what does not fit', async () => {
    await open();
    const counts = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`topic-${i}`, 12 - i]));
    requests('/kpis/breakdown').forEach((r) => r.flush(breakdownOf('category', counts)));
    harness.detectChanges();
    const rows = [...element().querySelectorAll('app-breakdown:first-child li')].map((li) => li.getAttribute('title'));
    expect(rows).toHaveLength(8);
    expect(rows[0]).toBe('The topic-0: 12 (15.3 %), 6 need review');
    expect(rows[7]).toBe('5 others: 15 (19.2 %), 6 need review');
  });

  it('takes the range from the address', async () => {
    await open('/overview?range=7d');
    expect(requests('/kpis').map(({ request }) => request.params.get('range'))).toEqual(['7d']);
    expect(text('[aria-current=true]')).toBe('7d');
  });

  it('falls back to 24 h for a range that does not exist', async () => {
    await open('/overview?range=2y');
    expect(requests('/kpis').map(({ request }) => request.params.get('range'))).toEqual(['24h']);
  });

  it('says what failed, in the words of the server, and tries again on demand', async () => {
    await open();
    await fail();
    expect(widget('Throughput')).toContain('Throughput could not be loaded. The database is away.');
    expect(widget('Throughput')).toContain('No earlier figures are known in this browser.');
    expect(text('app-kpi-figure .value')).toBe('—');
    element().querySelector<HTMLButtonElement>('app-throughput .failure button')?.click();
    expect(requests('/kpis/trend')).toHaveLength(1);
    expect(requests('/kpis')).toHaveLength(0);
  });

  it('greys the last known figures while offline', async () => {
    await open();
    await answer();
    live.state.set('offline');
    await settle();
    expect(element().querySelector('.leading.stale')).not.toBeNull();
    expect(text('.bar')).toContain('figures as of');
    expect(text('app-queue-card header')).toContain('as of');
    expect(element().querySelector('app-error-banner')).toBeNull();
    expect(text('app-kpi-board')).toContain('1,234');
  });

  it('greys the figures of an earlier visit when the API is down from the start', async () => {
    await open();
    await answer();
    TestBed.resetTestingModule();
    live = new FakeLive();
    live.state.set('offline');
    configure();
    await open();
    await fail();
    expect(text('app-kpi-board')).toContain('1,234');
    expect(element().querySelector('.leading.stale')).not.toBeNull();
  });

  it('follows the socket', async () => {
    await open();
    await answer();
    live.kpis$.next(kpisOf({ ticketsProcessed: 1_235 }, '24h', new Date(Date.parse(asOf) + 1_000).toISOString()));
    live.log.set({ floor: 0, cursor: 2, items: [eventOf(1), eventOf(2)] });
    await settle();
    expect(text('app-kpi-board')).toContain('1,235');
    const rows = [...element().querySelectorAll('app-activity-feed app-event-line a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(rows).toEqual([2, 1].map((seq) => `/tickets/${eventOf(seq).ticketId}`));
  });

  it('leads to the first ticket when there has never been one', async () => {
    await open();
    await answer();
    expect(element().querySelector('app-first-ticket')).toBeNull();
    live.log.set({ floor: 0, cursor: 0, items: [] });
    await settle();
    expect(text('app-first-ticket pre')).toContain('curl -X POST http://localhost/api/v1/tickets');
    expect(widget('Activity')).toContain('Nothing has happened yet.');
  });

  it('marks sample data', async () => {
    await open();
    await answer();
    expect(text('.bar')).not.toContain('sample');
    live.kpis$.next({ ...kpisOf({}, '24h', new Date(Date.parse(asOf) + 1_000).toISOString()), sampleShare: 0.5 });
    await settle();
    expect(text('.bar')).toContain('50.0 % sample data');
  });

  it('has the chart’s figures as a table', async () => {
    await open();
    await answer();
    [...element().querySelectorAll<HTMLButtonElement>('app-throughput button')].at(0)?.click();
    await settle();
    const rows = [...element().querySelectorAll('app-throughput tbody tr')].map(
      (row) => row.querySelector('td')?.textContent,
    );
    expect(rows).toEqual(['6', '5', '4']);
    expect(text('app-throughput tbody th')).toContain('(so far)');
  });
});
