import type { AuditVerification } from '@switchyard/contracts';
import { z } from 'zod';
import { adminCommand } from '../admin-command';

export const verifyAudit = adminCommand({
  name: 'verify-audit',
  synopsis: '',
  about:
    'Walks along the whole audit log and names every row that was changed, removed or put in; then it exits with 1.',
  options: z.object({}),
  run: async ({ verifyAuditLog }) => {
    const { entries, faults, head } = await verifyAuditLog.verify();
    const isIntact = faults.length === 0;
    const hash = head?.toString('hex') ?? null;
    const data: AuditVerification = { isIntact, entries, faults, head: hash, asOf: new Date().toISOString() };
    const summary = `${entries} ${entries === 1 ? 'entry' : 'entries'}, head ${hash ?? 'none'}`;
    const found = faults.map(({ seq, kind }) => `entry ${seq}: ${kind}`);
    const lines = isIntact ? [`intact, ${summary}`] : [...found, `NOT intact: ${faults.length} faults, ${summary}`];
    return { lines, data, isBad: !isIntact };
  },
});
