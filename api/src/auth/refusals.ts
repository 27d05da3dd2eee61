import type { Actor } from '@switchyard/contracts';
import type { Permission } from '@switchyard/domain';
import { ProblemException } from '../errors/problem';

export const notSignedIn = () =>
  new ProblemException(
    401,
    'not-signed-in',
    'Not signed in',
    'Sign in, or send an API key in the header "Authorization: Bearer …". A key that was sent is wrong, expired or revoked.',
  );

export const notPermitted = (permission: Permission) =>
  new ProblemException(
    403,
    'not-permitted',
    'Not permitted',
    `This needs the permission ${permission}, which your role or key does not have. An admin can change that.`,
  );

export const onlyForPeople = () =>
  new ProblemException(
    403,
    'not-permitted',
    'Not permitted',
    'This belongs to a person; sign in rather than use an API key.',
  );

/** Throws a 403 when `actor` would give away more than it may do itself. */
export function requireHeld(actor: Actor | null, given: readonly Permission[]): void {
  const beyond = given.find((permission) => !actor?.permissions.includes(permission));
  if (beyond) throw notPermitted(beyond);
}
