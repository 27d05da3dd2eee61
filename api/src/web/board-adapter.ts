import { ExpressAdapter } from '@bull-board/express';
import type { NextFunction, Request, Response } from 'express';

type EntryRoute = Parameters<ExpressAdapter['setEntryRoute']>[0];
type ErrorHandler = Parameters<ExpressAdapter['setErrorHandler']>[0];

/** The page without what it takes from another site, and without the styled markup that stands in until its script runs. */
const withoutForeignParts = (html: string) =>
  html
    .replace(/<link\b[^>]*\bhref="https?:[^>]*>/g, '')
    .replace(/(<div id="root">)[\s\S]*?(<\/div>\s*<script\b)/, '$1Loading$2');

/** Bull Board for a site with a strict content policy: everything comes from here, and no error shows its stack. */
export class BoardAdapter extends ExpressAdapter {
  constructor() {
    super();
    this.app.disable('x-powered-by');
  }

  override setEntryRoute(entry: EntryRoute): this {
    this.app.get(entry.route, (_request: Request, response: Response, next: NextFunction) => {
      const { name, params } = entry.handler({ basePath: this.basePath, uiConfig: this.uiConfig });
      response.render(name, params, (error: Error | null, html: string) => {
        if (error) return next(error);
        response.setHeader('cache-control', 'no-cache');
        response.type('html').send(withoutForeignParts(html));
      });
    });
    return this;
  }

  override setErrorHandler(handler: ErrorHandler): this {
    return super.setErrorHandler((error) => {
      const { status, body } = handler(error);
      return { ...(status ? { status } : {}), body: typeof body === 'object' ? { ...body, details: undefined } : body };
    });
  }
}
