import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, Router } from '@angular/router';
import type { Permission } from '@switchyard/domain';
import { Session } from './session';

/**
 * Sends who is not signed in to the sign-in page. While nobody can be asked, the pages open and show what is known in this browser;
 * the API gives nothing without a session.
 */
export const signedInGuard: CanActivateFn = async (_route, { url }) => {
  const router = inject(Router);
  const state = await inject(Session).known();
  const queryParams = url === '/' ? {} : { next: url };
  return state === 'out' ? router.createUrlTree(['/sign-in'], { queryParams }) : true;
};

/** Matches a route only for who holds the permission. Who is not signed in passes: `signedInGuard` has the word. */
export const permissionGuard =
  (permission: Permission): CanMatchFn =>
  async () => {
    const session = inject(Session);
    const state = await session.known();
    return state !== 'in' || session.can(permission);
  };
