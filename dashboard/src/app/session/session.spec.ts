import { Location } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { actorOf, problemOf } from '../../../testing/actors';
import { PageLoad } from '../shared/page-load';
import { Session } from './session';

describe('Session', () => {
  let http: HttpTestingController;
  let session: Session;
  let loads: string[];
  const request = (method: string) => http.expectOne({ method, url: '/api/v1/session' });
  const refuse = (method: string) =>
    request(method).flush(problemOf('not-signed-in', 401), { status: 401, statusText: 'Unauthorized' });
  const fail = (method: string) =>
    request(method).flush(problemOf('not-ready', 503, 'The database is away.'), { status: 503, statusText: 'Away' });

  beforeEach(() => {
    localStorage.clear();
    loads = [];
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: PageLoad, useValue: { to: (url: string) => loads.push(url) } },
        { provide: Location, useValue: { path: () => '/tickets?status=failed' } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    session = TestBed.inject(Session);
  });
  afterEach(() => http.verify());

  it('asks once who is signed in, and knows what they may do', async () => {
    expect(session.state()).toBe('unknown');
    const both = Promise.all([session.known(), session.known()]);
    request('GET').flush(actorOf('agent'));
    expect(await both).toEqual(['in', 'in']);
    expect(session.actor()?.name).toBe('Ann Lindqvist');
    expect(session.can('tickets:submit')).toBe(true);
    expect(session.can('people:manage')).toBe(false);
  });

  it('knows nobody from a server that cannot say', async () => {
    const first = session.known();
    refuse('GET');
    expect(await first).toBe('out');
    expect(session.can('tickets:read')).toBe(false);
    const second = session.check();
    fail('GET');
    expect(await second).toBe('unreachable');
  });

  it('keeps who is signed in while the server is away', async () => {
    const first = session.known();
    request('GET').flush(actorOf('viewer'));
    await first;
    const second = session.check();
    fail('GET');
    expect(await second).toBe('in');
    expect(session.actor()).not.toBeNull();
  });

  it('signs out, drops what is kept in this browser, and leaves by a page load', async () => {
    localStorage.setItem('switchyard.last-known.1.kpis', '{}');
    localStorage.setItem('switchyard.theme', 'dark');
    const leaving = session.signOut();
    request('DELETE').flush(null);
    await leaving;
    expect(loads).toEqual(['/sign-in']);
    expect(Object.keys(localStorage)).toEqual(['switchyard.theme']);
    expect(session.state()).toBe('out');
  });

  it('says so when signing out did not work', async () => {
    const leaving = session.signOut();
    fail('DELETE');
    await leaving;
    expect(loads).toEqual([]);
    expect(session.signOutProblem()).toBe('The database is away.');
  });

  it('leaves once when the session has ended, and remembers where it was', () => {
    session.expire();
    session.expire();
    expect(loads).toEqual(['/sign-in?next=%2Ftickets%3Fstatus%3Dfailed&problem=session-ended']);
    expect(session.state()).toBe('out');
  });
});
