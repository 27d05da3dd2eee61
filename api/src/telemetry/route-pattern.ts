import type { Request } from 'express';

/** Routers that are mounted under a fixed path, and name their routes below it. */
const mounts = new Set(['', '/admin/queues']);

/** What stands for requests that no route took: files of the dashboard, and addresses of nothing. */
export const noRoute = 'none';

/** The pattern of the route that took `request`, such as `/api/v1/tickets/:id`; never its address, which may name somebody. */
export function routePattern({ route, baseUrl }: Request): string {
  const { path } = (route ?? {}) as { path?: unknown };
  return typeof path === 'string' && mounts.has(baseUrl) ? baseUrl + path : noRoute;
}
