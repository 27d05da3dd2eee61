import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { actorOf, problemOf } from '../../../testing/actors';
import { PageLoad } from '../shared/page-load';
import { Session } from './session';
import { sessionInterceptor } from './session.interceptor';

describe('sessionInterceptor', () => {
  let http: HttpTestingController;
  let session: Session;
  let loads: string[];
  const ask = (url: string, name: string, status: number) => {
    const errors: unknown[] = [];
    TestBed.inject(HttpClient)
      .get(url)
      .subscribe({ error: (error: unknown) => errors.push(error) });
    http.expectOne(url).flush(problemOf(name, status), { status, statusText: name });
    expect(errors).toHaveLength(1);
  };
  const signIn = async () => {
    const known = session.known();
    http.expectOne('/api/v1/session').flush(actorOf('agent'));
    await known;
  };

  beforeEach(() => {
    loads = [];
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([sessionInterceptor])),
        provideHttpClientTesting(),
        { provide: PageLoad, useValue: { to: (url: string) => loads.push(url) } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    session = TestBed.inject(Session);
  });

  it('leaves for the sign-in page once, however many requests are refused', async () => {
    await signIn();
    ask('/api/v1/tickets', 'not-signed-in', 401);
    ask('/api/v1/kpis', 'not-signed-in', 401);
    expect(loads).toHaveLength(1);
    expect(loads[0]).toContain('problem=session-ended');
  });

  it('lets every other refusal be', async () => {
    await signIn();
    ask('/api/v1/tickets', 'not-permitted', 403);
    ask('/api/v1/account/password', 'wrong-credentials', 403);
    ask('/api/v1/session', 'not-signed-in', 401);
    expect(loads).toEqual([]);
    expect(session.state()).toBe('in');
  });

  it('does not leave a page that is for who is not signed in', async () => {
    const known = session.known();
    http.expectOne('/api/v1/session').flush(problemOf('not-signed-in', 401), { status: 401, statusText: 'No' });
    await known;
    ask('/api/v1/kpis', 'not-signed-in', 401);
    expect(loads).toEqual([]);
  });
});
