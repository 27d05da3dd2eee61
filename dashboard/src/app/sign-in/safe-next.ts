const home = '/overview';

/**
 * Where to go after signing in: the path asked for, if it is one of this server and not the sign-in page itself, else the
 * overview. `origin` is that of this page.
 */
export function safeNext(next: string | undefined, origin: string): string {
  if (!next?.startsWith('/') || !URL.canParse(next, origin)) return home;
  const url = new URL(next, origin);
  if (url.origin !== origin || /^\/sign-in(\/|$)/.test(url.pathname)) return home;
  return url.pathname + url.search + url.hash;
}

/** Pages that the API serves beside the dashboard. */
export const isOutside = (path: string): boolean => /^\/(api|admin)(\/|$)/.test(path);
