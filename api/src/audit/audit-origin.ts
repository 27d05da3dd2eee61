import type { AuditOrigin } from '@switchyard/data-access';
import { currentTraceId } from '@switchyard/telemetry';
import type { Request } from 'express';
import { actorOf } from '../auth/request-actor';

/** Who sends `request`, and from where, as the audit log keeps it. */
export function auditOrigin(request: Request): AuditOrigin {
  const actor = actorOf(request);
  return {
    actorKind: actor?.kind ?? 'anonymous',
    actorId: actor?.id ?? null,
    address: request.ip ?? null,
    traceId: currentTraceId() ?? null,
  };
}

/** The same request, told as the act of a person it has just made known. */
export const auditOriginAs = (request: Request, personId: string): AuditOrigin => ({
  ...auditOrigin(request),
  actorKind: 'person',
  actorId: personId,
});
