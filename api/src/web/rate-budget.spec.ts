import { rateBudgetOf } from './rate-budget';

describe('rateBudgetOf', () => {
  it.each([
    ['GET', '/api/health/live', false, null],
    ['GET', '/api/health/ready', true, null],
    ['GET', '/', false, null],
    ['GET', '/main-ABC.js', false, null],
    ['GET', '/administration', false, null],
    ['GET', '/api/health', true, 'requests'],
    ['GET', '/api/v1/tickets', true, 'requests'],
    ['POST', '/api/v1/tickets', true, 'intake'],
    ['POST', '/api/v1/tickets/batch', true, 'intake'],
    ['POST', '/API/V1/Tickets/', true, 'intake'],
    ['POST', '/api/v1/tickets', false, 'anonymous'],
    ['POST', '/api/v1/redact', true, 'requests'],
    ['PUT', '/admin/queues/api/queues/x/pause', true, 'requests'],
    ['GET', '/API/v1/kpis', false, 'anonymous'],
    ['POST', '/api/v1/session', false, 'sign-in'],
    ['POST', '/api/v1/Session/', true, 'sign-in'],
    ['POST', '/api/v1/sign-in-links/redeem', false, 'sign-in'],
    ['GET', '/api/v1/oidc/callback', false, 'sign-in'],
    ['GET', '/metrics', false, 'anonymous'],
    ['DELETE', '/api/v1/session', true, 'requests'],
    ['GET', '/api/v1/session', false, 'anonymous'],
  ])('%s %s, signed in: %s, is counted as %s', (method, path, isSignedIn, budget) => {
    expect(rateBudgetOf({ method, path, isSignedIn })).toBe(budget);
  });
});
