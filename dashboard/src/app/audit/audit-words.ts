import type { AuditEntry, AuditVerification } from '@switchyard/contracts';
import type { AuditAction } from '@switchyard/domain';
import type { IconName } from '../shared/icon';
import { sentenceCase } from '../shared/words';

interface ActionLook {
  readonly label: string;
  readonly icon: IconName;
  readonly tone: 'neutral' | 'positive' | 'warning' | 'danger' | 'accent';
}

export const actionLooks: Record<AuditAction, ActionLook> = {
  'person.signed-in': { label: 'Signed in', icon: 'check', tone: 'positive' },
  'person.sign-in-refused': { label: 'Sign-in refused', icon: 'cross', tone: 'danger' },
  'person.signed-out': { label: 'Signed out', icon: 'signOut', tone: 'neutral' },
  'person.added': { label: 'Person added', icon: 'plus', tone: 'accent' },
  'person.changed': { label: 'Person changed', icon: 'user', tone: 'accent' },
  'person.password-set': { label: 'Password set', icon: 'lock', tone: 'accent' },
  'person.second-factor-set': { label: 'Second factor set', icon: 'shieldCheck', tone: 'positive' },
  'person.second-factor-removed': { label: 'Second factor removed', icon: 'shield', tone: 'warning' },
  'person.link-issued': { label: 'Link issued', icon: 'link', tone: 'warning' },
  'session.revoked': { label: 'Session revoked', icon: 'signOut', tone: 'warning' },
  'api-key.created': { label: 'API key created', icon: 'key', tone: 'accent' },
  'api-key.revoked': { label: 'API key revoked', icon: 'key', tone: 'warning' },
  'queue.changed': { label: 'Queue changed', icon: 'queues', tone: 'accent' },
  'ticket.revealed': { label: 'Original shown', icon: 'eye', tone: 'warning' },
  'ticket.reviewed': { label: 'Ticket reviewed', icon: 'check', tone: 'positive' },
  'ticket.original-erased': { label: 'Original erased', icon: 'shield', tone: 'warning' },
  'requester.erased': { label: 'Requester erased', icon: 'shield', tone: 'warning' },
  'privacy-policy.changed': { label: 'Privacy policy changed', icon: 'shieldCheck', tone: 'accent' },
  'retention.applied': { label: 'Retention applied', icon: 'clock', tone: 'neutral' },
  'audit.exported': { label: 'Audit log exported', icon: 'download', tone: 'neutral' },
};

/** An action of a newer server than this page is shown by its id. */
export const actionLook = (action: AuditAction): ActionLook =>
  actionLooks[action] ?? { label: action, icon: 'info', tone: 'neutral' };

const nameless: Record<AuditEntry['actor']['kind'], string> = {
  person: 'Somebody unknown',
  'api-key': 'An unknown key',
  console: 'The console',
  system: 'Switchyard itself',
  anonymous: 'Nobody signed in',
};

/** Who did it, in words. */
export const actorWords = ({ kind, name }: AuditEntry['actor']): string => name ?? nameless[kind];

/** "API key" for `api-key`. */
export const kindWords = (kind: string): string => (kind === 'api-key' ? 'API key' : sentenceCase(kind));

const isUuid = (id: string) => /^[\da-f]{8}-[\da-f-]{27}$/i.test(id);

/** On what it was done, in words; empty when on nothing in particular. */
export function targetWords(target: AuditEntry['target']): string {
  if (!target) return '';
  const { kind, id, name } = target;
  return name ?? [kindWords(kind), id && isUuid(id) ? id.slice(0, 8) : id].filter(Boolean).join(' ');
}

type FaultKind = AuditVerification['faults'][number]['kind'];

export const faultWords: Record<FaultKind, string> = {
  changed: 'was changed afterwards',
  removed: 'is missing',
  inserted: 'was put in afterwards',
};
