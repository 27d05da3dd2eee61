import type { Actor } from '@switchyard/contracts';
import { permissionsOf, type Role } from '@switchyard/domain';

/** A signed-in person with a role, for specs. */
export const actorOf = (role: Role, changes: Partial<Actor> = {}): Actor => ({
  kind: 'person',
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  name: 'Ann Lindqvist',
  email: 'ann@example.com',
  role,
  permissions: [...permissionsOf(role)],
  hasPassword: true,
  hasSecondFactor: false,
  expiresAt: '2026-03-15T00:00:00.000Z',
  ...changes,
});

/** A problem document of ours, for specs. */
export const problemOf = (name: string, status: number, detail = `Refused: ${name}.`) => ({
  type: `urn:switchyard:problem:${name}`,
  title: name,
  status,
  detail,
});
