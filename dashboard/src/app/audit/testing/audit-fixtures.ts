import type { AuditEntry } from '@switchyard/contracts';

const annId = 'aaaaaaaa-0000-4000-8000-000000000001';

/** An entry of the log, for specs. */
export const auditEntry = (seq: number, changes: Partial<AuditEntry> = {}): AuditEntry => ({
  seq,
  at: new Date(Date.parse('2026-03-01T10:00:00.000Z') + seq * 60_000).toISOString(),
  action: 'person.added',
  actor: { kind: 'person', id: annId, name: 'Ann Lindqvist' },
  target: { kind: 'person', id: '7d1f6c0a-93a8-4f5e-9b3c-0d1e2f3a4b5c', name: 'Ben Okafor' },
  reason: null,
  detail: {},
  address: '203.0.113.7',
  traceId: null,
  hash: `hash-of-${seq}`,
  ...changes,
});
