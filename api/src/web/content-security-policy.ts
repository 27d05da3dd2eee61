import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Area } from './areas';

type Source = string | ((request: IncomingMessage, response: ServerResponse) => string);
export type Directives = Record<string, Source[]>;

/** What a response's page may carry in its style elements; made anew for each response. */
export interface WithNonce {
  locals: { cspNonce?: string };
}

const nonce = (_request: IncomingMessage, response: ServerResponse) =>
  `'nonce-${(response as ServerResponse & WithNonce).locals.cspNonce ?? ''}'`;

/** Nothing at all: for answers that are data, should a browser ever be made to show one as a page. */
const nothing: Directives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Files of this origin and nothing inline: no scripts, no event handlers, no style attributes in markup. */
const ownFiles: Directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'script-src-attr': ["'none'"],
  'style-src': ["'self'"],
  'style-src-attr': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"], // Covers the live connection, too: ws and wss of the same host count as `self`.
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** The two style elements that Bull Board 9.10 makes: of the queue server's logo, and one that hides scroll bars. */
const boardStyles = [
  "'sha256-r2N1TB/gHbBtBZFKg7ejmq1acVSREzucTAEw6ga4hoU='",
  "'sha256-kLmvWqfziFavKtqHqRsb90f006UAK2Dmd0It5Iz2KFA='",
];

/** Content-Security-Policy of each part of the site. Pages have a `<base>` of their own, which must not leave the site. */
const policies: Record<Area, Directives> = {
  api: nothing,
  docs: { ...ownFiles, 'base-uri': ["'none'"] },
  board: { ...ownFiles, 'style-src': ["'self'", ...boardStyles] },
  // Angular puts the styles of components into style elements, which carry the nonce.
  pages: { ...ownFiles, 'style-src': ["'self'", nonce] },
};

/** The policy of an area; by https it also keeps every request of the page on https. */
export const contentSecurityPolicy = (area: Area, isHttps: boolean): Directives => ({
  ...policies[area],
  ...(isHttps ? { 'upgrade-insecure-requests': [] } : {}),
});
