import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response, static as serveStatic } from 'express';

/** Beside the API's bundle; the dashboard may be built while the API runs already. */
const folder = join(import.meta.dirname, '../dashboard/browser');

const notPages = /^\/(api|admin|socket\.io)(\/|$)/;

const isPage = ({ method, path, headers }: Request) =>
  (method === 'GET' || method === 'HEAD') && !notPages.test(path) && (headers.accept ?? '').includes('text/html');

const beingBuilt =
  '<!doctype html><meta http-equiv="refresh" content="3"><title>Switchyard</title><p>The dashboard is being built.';

/** Serves the dashboard's files, and its index page for every address that is a page of it. */
export function serveDashboard(app: NestExpressApplication): void {
  app.use(
    serveStatic(folder, {
      index: false,
      setHeaders: (response: Response, path: string) => {
        const named = /-[A-Z0-9]{8}\.\w+$/.test(path); // the name changes with the content
        response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isPage(request)) return next();
    response.sendFile('index.html', { root: folder, headers: { 'cache-control': 'no-cache' } }, (error) => {
      if (error && !response.headersSent) response.status(503).type('html').send(beingBuilt);
    });
  });
}
