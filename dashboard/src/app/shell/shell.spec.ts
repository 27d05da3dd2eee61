import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Actor, Problem } from '@switchyard/contracts';
import { actorOf, problemOf } from '../../../testing/actors';
import { FakeYard } from '../../../testing/fake-yard';
import { LiveSocket } from '../live/live-socket';
import { Session } from '../session/session';
import { sessionInterceptor } from '../session/session.interceptor';
import { PageLoad } from '../shared/page-load';
import { Shell } from './shell';

describe('Shell', () => {
  let yard: FakeYard;
  let http: HttpTestingController;
  let session: Session;
  let loads: string[];
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  const page = () => document.body.textContent.replace(/\s+/g, ' ');
  const flush = (path: string, body: object) => {
    const status = 'status' in body ? Number(body.status) : 200;
    for (const request of http.match(({ url }) => url === `/api/v1${path}`)) {
      request.flush(body, { status, statusText: String(status) });
    }
  };
  const activity = { items: [], seq: 0, asOf: '2026-03-01T12:00:00.000Z' };

  const open = async (who: Actor | Problem) => {
    void session.known();
    flush('/session', who);
    const opening = RouterTestingHarness.create('/overview');
    await pass(20);
    await opening;
    await pass(20);
  };

  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00Z') });
    yard = new FakeYard();
    loads = [];
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([sessionInterceptor])),
        provideHttpClientTesting(),
        provideRouter([{ path: 'overview', component: Shell }]),
        { provide: LiveSocket, useValue: yard },
        { provide: PageLoad, useValue: { to: (url: string) => loads.push(url) } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    session = TestBed.inject(Session);
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('connects once somebody is signed in', async () => {
    await open(actorOf('agent'));
    flush('/activity', activity);
    await pass(100);
    expect(yard.connections).toHaveLength(1);
    expect(page()).toContain('Live');
  });

  it('shows who is signed in, and only the places that are open to them', async () => {
    await open(actorOf('agent'));
    const places = () => [...document.querySelectorAll('app-rail ul a')].map((a) => a.getAttribute('title'));
    expect(places()).toEqual([
      'Overview',
      'Tickets',
      'Activity',
      'Compliance',
      'Settings',
      'Queues (new tab)',
      'API docs (new tab)',
    ]);
    expect(document.querySelector('app-account-menu button')?.getAttribute('aria-label')).toBe(
      'Account of Ann Lindqvist',
    );
    void session.check();
    flush('/session', actorOf('admin'));
    await pass(20);
    expect(places()).toContain('Audit');
  });

  it('ends with the session: a refused socket asks, leaves for the sign-in page once, and tries no more', async () => {
    await open(actorOf('agent'));
    flush('/activity', activity);
    await pass(100);
    yard.socketIsUp = false;
    yard.cut();
    await pass(20);
    flush('/activity', problemOf('not-signed-in', 401));
    await pass(20);
    expect(loads).toEqual(['/sign-in?next=%2Foverview&problem=session-ended']);
    const { length } = yard.connections;
    await pass(300_000);
    expect(yard.connections).toHaveLength(length);
    expect(http.match(() => true)).toEqual([]);
    expect(loads).toHaveLength(1);
  });

  it('stays, polling, when the socket alone is refused', async () => {
    yard.socketIsUp = false;
    await open(actorOf('agent'));
    flush('/activity', activity);
    await pass(5_100);
    flush('/activity', activity);
    await pass(100);
    expect(page()).toContain('Polling');
    expect(loads).toEqual([]);
  });

  it('asks again who is signed in once the server is back', async () => {
    await open(problemOf('not-ready', 503));
    expect(document.querySelector('app-account-menu button')).toBeNull();
    flush('/activity', activity);
    await pass(100);
    flush('/session', problemOf('not-ready', 503));
    await pass(30_000);
    flush('/activity', activity);
    await pass(100);
    flush('/session', actorOf('viewer'));
    await pass(20);
    expect(session.actor()?.role).toBe('viewer');
    expect(document.querySelector('app-account-menu button')).not.toBeNull();
  });

  it('says so when signing out did not work, and tries again', async () => {
    await open(actorOf('agent'));
    void session.signOut();
    flush('/session', problemOf('not-ready', 503, 'The database is away.'));
    await pass(20);
    expect(page()).toContain('You are still signed in.The database is away.');
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Retry')?.click();
    flush('/session', {});
    await pass(20);
    expect(loads).toEqual(['/sign-in']);
  });
});
