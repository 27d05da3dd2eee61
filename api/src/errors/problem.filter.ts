import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Problem } from '@switchyard/contracts';
import type { Request, Response } from 'express';
import { routePattern } from '../telemetry/route-pattern';
import { ProblemException, problemType } from './problem';

function fromHttp(error: HttpException): Problem {
  const body = error.getResponse();
  if (typeof body === 'object' && 'type' in body && 'detail' in body) return body as Problem;
  const status = error.getStatus();
  if (status === 404) {
    // The address is not repeated: what somebody put into it may be personal.
    const detail = 'There is nothing at this address; /api/docs lists what there is.';
    return { type: problemType('not-found'), title: 'Not found', status, detail };
  }
  return { type: 'about:blank', title: error.message, status, detail: 'Check the request; /api/docs describes it.' };
}

/** Every error leaves as problem+json. What is not meant for clients is logged under an id and left out. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = this.toProblem(error, request);
    if (response.headersSent) return void response.end();
    const retryAfter = error instanceof ProblemException ? error.retryAfterSeconds : undefined;
    if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private toProblem(error: unknown, request: Request): Problem {
    if (error instanceof HttpException) return fromHttp(error);
    const instance = `urn:uuid:${randomUUID()}`;
    this.logger.error('a request failed', { method: request.method, route: routePattern(request), instance }, error);
    const detail = 'This is a fault of the server. Its log has the cause under the instance given here.';
    return { type: problemType('internal-error'), title: 'Something went wrong', status: 500, detail, instance };
  }
}
