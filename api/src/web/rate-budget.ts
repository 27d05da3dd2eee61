/** What a request is counted against. */
export type RateBudget = 'requests' | 'intake' | 'anonymous' | 'sign-in';

interface CountedRequest {
  method: string;
  path: string;
  isSignedIn: boolean;
}

// Without regard to case and to a slash at the end, as the router matches.
const counted = /^\/(api|admin|metrics)(\/|$)/i;
const probes = /^\/api\/health\/(live|ready)\/?$/i;
const intake = /^\/api\/v1\/tickets(\/batch)?\/?$/i;
const signIn = /^\/api\/v1\/(session|sign-in-links)(\/|$)/i;
const identityProvider = /^\/api\/v1\/oidc(\/|$)/i;
const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The budget of a request; null for what is not counted: probes, and the files of the dashboard. */
export function rateBudgetOf({ method, path, isSignedIn }: CountedRequest): RateBudget | null {
  if (!counted.test(path) || probes.test(path)) return null;
  if ((method === 'POST' && signIn.test(path)) || identityProvider.test(path)) return 'sign-in';
  if (!isSignedIn) return 'anonymous';
  return !reads.has(method) && intake.test(path) ? 'intake' : 'requests';
}
