import type { NextFunction, Request, Response } from 'express';
import { ProblemException } from '../errors/problem';

/** More header lines than this are refused; Node drops those behind its own limit without a word. */
export const maxHeaderLines = 100;

function isReadable({ url, path }: Request): boolean {
  try {
    return decodeURIComponent(url) !== '' && !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}

/** Refuses what the code behind need not be ready for: addresses that are no UTF-8, heaps of headers. */
export function wellFormed(request: Request, _response: Response, next: NextFunction): void {
  if (!isReadable(request)) {
    const detail = 'Percent-encode the address in UTF-8 and send the request again.';
    return next(new ProblemException(400, 'malformed-request', 'The address cannot be read', detail));
  }
  if (request.rawHeaders.length / 2 > maxHeaderLines) {
    const detail = `Send no more than ${maxHeaderLines} headers.`;
    return next(new ProblemException(431, 'malformed-request', 'There are too many headers', detail));
  }
  next();
}
