import type { Actor } from '@switchyard/contracts';
import type { Request } from 'express';

/** A signed-in person's session, or a program's key, and whose it is. */
export interface Authenticated {
  actor: Actor;
  /** Null for an API key. */
  sessionId: string | null;
}

/** A request after authentication; without an `actor` when nobody has signed in. */
export interface AuthenticatedRequest extends Request {
  actor?: Actor;
  sessionId?: string | null;
}

/** Who sends `request`; null when that is not known. */
export const actorOf = (request: Request): Actor | null => (request as AuthenticatedRequest).actor ?? null;
