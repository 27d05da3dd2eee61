const home = '/';
/** Any; only whether it stays the same counts. */
const here = 'http://here.invalid';
/** The path is kept in a cookie. */
const longest = 1_000;

/** The path to go to after signing in: `next` if it is a path of this server, else the dashboard's first page. */
export function safeNext(next: unknown): string {
  if (typeof next !== 'string' || !next.startsWith('/') || next.length > longest || !URL.canParse(next, here))
    return home;
  const { origin, pathname, search, hash } = new URL(next, here);
  // A browser takes `//` and `/\` at the beginning for another server; so may dots and tabs become when they are resolved.
  return origin === here && !/^\/[/\\]/.test(pathname) ? pathname + search + hash : home;
}
