import type { Permission } from '@switchyard/domain';
import type { NextFunction, Request, Response } from 'express';
import { notPermitted, notSignedIn } from './refusals';
import { actorOf } from './request-actor';

const isPageVisit = ({ method, headers }: Request) => method === 'GET' && (headers.accept ?? '').includes('text/html');

/** For what is mounted beside Nest's routes: lets holders of `permission` pass. A person's browser is led to sign in. */
export const protectedBy = (permission: Permission) => (request: Request, response: Response, next: NextFunction) => {
  const actor = actorOf(request);
  if (actor?.permissions.includes(permission)) return next();
  if (actor) return next(notPermitted(permission));
  if (!isPageVisit(request)) return next(notSignedIn());
  response.redirect(302, `/sign-in?next=${encodeURIComponent(request.originalUrl)}`);
};
