import type { Person } from '@switchyard/contracts';
import type { PersonRow } from '@switchyard/data-access';

/** A stored person as the API shows it. */
export const personAnswer = (row: PersonRow): Person => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  isActive: row.isActive,
  hasPassword: row.hasPassword,
  hasSecondFactor: row.hasSecondFactor,
  signsInByOidc: row.signsInByOidc,
  createdAt: row.createdAt.toISOString(),
  lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
});
