import { json, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { actorOf } from '../auth/request-actor';
import { bodyProblem, problemOf } from './body-problem';
import { isDeeperThan } from './json-depth';

/** No request that means something nests deeper than five. */
const maxDepth = 32;
/** What nobody has signed for is read up to here: enough to sign in. */
const anonymousLimitBytes = 64 * 1024;

/** The body parser passes on what this throws, by its type. */
function refuseUnparsed(_request: unknown, _response: unknown, body: Buffer, charset: string): void {
  // The depth is counted in bytes, and RFC 8259 knows no other charset.
  if (!/^utf-?8$/i.test(charset)) throw Object.assign(new Error('charset'), { type: 'charset.unsupported' });
  if (isDeeperThan(body, maxDepth)) throw Object.assign(new Error('depth'), { type: 'entity.too.deep' });
}

const lengthOf = ({ headers }: Request) => Number(headers['content-length'] ?? 0);
const hasBody = (request: Request) => request.headers['transfer-encoding'] !== undefined || lengthOf(request) > 0;

/**
 * Reads JSON bodies of up to `limitBytes`. Refuses larger ones before they are sent, and deep ones before they are
 * parsed. Runs behind authentication.
 */
export function jsonBody(limitBytes: number): RequestHandler {
  const parserOf = (limit: number) => json({ limit, verify: refuseUnparsed });
  const [parse, parseAnonymous] = [parserOf(limitBytes), parserOf(Math.min(limitBytes, anonymousLimitBytes))];
  return (request: Request, response: Response, next: NextFunction) => {
    if (!hasBody(request) || request.body !== undefined) return next();
    if (!request.is('application/json')) return next(problemOf('type.unsupported'));
    const isSignedIn = actorOf(request) !== null;
    if (lengthOf(request) <= (isSignedIn ? limitBytes : anonymousLimitBytes)) {
      const parsed = (error?: unknown) => (error === undefined ? next() : next(bodyProblem(error)));
      return (isSignedIn ? parse : parseAnonymous)(request, response, parsed);
    }
    response.setHeader('connection', 'close'); // Nobody reads what is still on its way.
    if (!isSignedIn) return next(); // To be told to sign in.
    next(problemOf('entity.too.large'));
  };
}
