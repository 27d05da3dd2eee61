/** What the audit log tells of, each as `subject.past-tense`. */
export const auditActions = [
  'person.signed-in',
  'person.sign-in-refused',
  'person.signed-out',
  'person.added',
  'person.changed',
  'person.password-set',
  'person.second-factor-set',
  'person.second-factor-removed',
  'person.link-issued',
  'session.revoked',
  'api-key.created',
  'api-key.revoked',
  'queue.changed',
  'ticket.revealed',
  'ticket.reviewed',
  'ticket.original-erased',
  'requester.erased',
  'privacy-policy.changed',
  'retention.applied',
  'audit.exported',
] as const;
export type AuditAction = (typeof auditActions)[number];
