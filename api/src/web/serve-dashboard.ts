import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response, static as serveStatic } from 'express';
import { ProblemException } from '../errors/problem';
import { areaOf } from './areas';
import type { WithNonce } from './content-security-policy';

/** Beside the API's bundle; the dashboard may be built while the API runs already. */
const folder = join(import.meta.dirname, '../dashboard/browser');

const notPages = /^\/(api|admin|socket\.io)(\/|$)/i;

const isPage = ({ method, path, headers }: Request) =>
  (method === 'GET' || method === 'HEAD') && !notPages.test(path) && (headers.accept ?? '').includes('text/html');

const beingBuilt =
  '<!doctype html><meta http-equiv="refresh" content="3"><title>Switchyard</title><p>The dashboard is being built.';

/** The index page with the nonce that this response's content policy names. */
async function indexPage(nonce: string): Promise<string | null> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
  return page?.replaceAll('__CSP_NONCE__', nonce) ?? null;
}

/** Serves the dashboard's files, and its index page for every address that is a page of it. */
export function serveDashboard(app: NestExpressApplication): void {
  const files = serveStatic(folder, {
    index: false,
    setHeaders: (response: Response, path: string) => {
      const named = /-[A-Z0-9]{8}\.\w+$/.test(path); // the name changes with the content
      response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.path === '/index.html') return response.redirect(308, '/'); // As a file it would have no nonce.
    files(request, response, next);
  });
  app.use(async (request: Request, response: Response, next: NextFunction) => {
    if (!isPage(request)) return next();
    const page = await indexPage((response as WithNonce).locals.cspNonce ?? '');
    response.setHeader('cache-control', 'no-store'); // The nonce is for once.
    response
      .status(page === null ? 503 : 200)
      .type('html')
      .send(page ?? beingBuilt);
  });
  app.use((request: Request, _response: Response, next: NextFunction) => {
    if (areaOf(request.path) === 'api') return next();
    const detail = 'There is nothing at this address.';
    next(new ProblemException(404, 'not-found', 'Not found', detail));
  });
}
