import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Problem } from '@switchyard/contracts';
import type { Request, Response } from 'express';
import { problemType } from './problem';

/** Errors of the body parser carry a status and a type, but are not Nest's. */
interface ParserError {
  status: number;
  type: string;
}

const isParserError = (error: unknown): error is ParserError =>
  typeof (error as ParserError)?.status === 'number' && typeof (error as ParserError)?.type === 'string';

const parserProblems: Record<string, [title: string, detail: string]> = {
  'entity.parse.failed': ['The body is not JSON', 'Send a JSON document in UTF-8 with content-type application/json.'],
  'entity.too.large': ['The body is too large', 'Send less in one request; tickets can be split into several batches.'],
  'encoding.unsupported': ['The content encoding is not supported', 'Send the body plain, or with gzip or deflate.'],
  'charset.unsupported': ['The charset is not supported', 'Send the body in UTF-8.'],
};

function fromParser({ status, type }: ParserError): Problem {
  const [title, detail] = parserProblems[type] ?? [
    'The request cannot be read',
    'Check the request and send it again.',
  ];
  return { type: problemType('malformed-request'), title, status, detail };
}

function fromHttp(error: HttpException, request: Request): Problem {
  const body = error.getResponse();
  if (typeof body === 'object' && 'type' in body && 'detail' in body) return body as Problem;
  const status = error.getStatus();
  if (status === 404) {
    const detail = `There is nothing at ${request.method} ${request.path}; /api/docs lists what there is.`;
    return { type: problemType('not-found'), title: 'Not found', status, detail };
  }
  return { type: 'about:blank', title: error.message, status, detail: 'Check the request; /api/docs describes it.' };
}

/** The route's pattern: an address could hold personal data. */
const routeOf = ({ route }: Request) => (route as { path?: string } | undefined)?.path ?? 'unknown route';

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
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private toProblem(error: unknown, request: Request): Problem {
    if (error instanceof HttpException) return fromHttp(error, request);
    if (isParserError(error)) return fromParser(error);
    const instance = `urn:uuid:${randomUUID()}`;
    this.logger.error(`${request.method} ${routeOf(request)} failed, ${instance}`, (error as Error)?.stack);
    const detail = 'This is a fault of the server. Its log has the cause under the instance given here.';
    return { type: problemType('internal-error'), title: 'Something went wrong', status: 500, detail, instance };
  }
}
