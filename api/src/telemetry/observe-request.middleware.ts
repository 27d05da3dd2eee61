import { Logger } from '@nestjs/common';
import { activeTraceId, type ApiMetrics, currentRequestId } from '@switchyard/telemetry';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { routePattern } from './route-pattern';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Asked by machines, all the time. */
const unattended = /^\/(?:api\/health|metrics)(?:\/|$)/;

/** Who has signed in, once a guard has found out. */
const actorIdOf = (request: Request) => (request as { actor?: { id?: unknown } }).actor?.id;

/** Measures each request and writes a line of the access log when it has been answered, or its client has gone. */
export function observeRequests(metrics: ApiMetrics): RequestHandler {
  const logger = new Logger('http');
  return (request: Request, response: Response, next: NextFunction) => {
    const start = performance.now();
    const ids = { requestId: currentRequestId(), traceId: activeTraceId() };
    response.once('close', () => {
      const ms = Math.round((performance.now() - start) * 10) / 10;
      const method = methods.has(request.method) ? request.method : 'OTHER';
      const route = routePattern(request);
      const aborted = !response.writableFinished;
      const status = aborted ? 'aborted' : `${Math.trunc(response.statusCode / 100)}xx`;
      metrics.requests.observe({ method, route, status }, ms / 1_000);
      const line = { method, route, ms, ...ids, actorId: actorIdOf(request) };
      const outcome = aborted ? { aborted } : { status: response.statusCode };
      const isRoutine = unattended.test(request.path) && response.statusCode < 400;
      logger[isRoutine ? 'debug' : 'log']('request', { ...line, ...outcome });
    });
    next();
  };
}
