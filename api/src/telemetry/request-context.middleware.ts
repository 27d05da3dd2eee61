import { inRequest, requestIdFor } from '@switchyard/telemetry';
import type { NextFunction, Request, Response } from 'express';

/** Gives each request an id, answers it as `x-request-id`, and makes it known to all that the request begins. */
export function requestContext(request: Request, response: Response, next: NextFunction): void {
  const id = requestIdFor(request.headers.traceparent);
  response.setHeader('x-request-id', id);
  inRequest(id, next);
}
