import type { Request } from 'express';
import { routePattern } from './route-pattern';

const request = (parts: object) => ({ baseUrl: '', url: '/zebedee', path: '/zebedee', ...parts }) as Request;

describe('routePattern', () => {
  it.each([
    [{ route: { path: '/api/v1/tickets/:id' } }, '/api/v1/tickets/:id'],
    [{ route: { path: '/api/queues/:queueName' }, baseUrl: '/admin/queues' }, '/admin/queues/api/queues/:queueName'],
    [{ route: { path: '/:id' }, baseUrl: '/people/zebedee' }, 'none'],
    [{ route: { path: /zebedee/ } }, 'none'],
    [{}, 'none'],
  ])('%j is %s', (parts, expected) => {
    expect(routePattern(request(parts))).toBe(expected);
  });
});
