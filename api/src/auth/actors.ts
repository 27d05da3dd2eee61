import type { Actor } from '@switchyard/contracts';
import type { ApiKeyRow, OpenSession, PersonRow } from '@switchyard/data-access';
import { permissionsOf } from '@switchyard/domain';

export const personActor = (person: PersonRow, expiresAt: Date): Actor => ({
  kind: 'person',
  id: person.id,
  name: person.name,
  email: person.email,
  role: person.role,
  permissions: [...permissionsOf(person.role)],
  hasPassword: person.hasPassword,
  hasSecondFactor: person.hasSecondFactor,
  expiresAt: expiresAt.toISOString(),
});

export const sessionActor = ({ person, expiresAt }: OpenSession): Actor => personActor(person, expiresAt);

/** What the key may do: never more than its role may. */
export const keyPermissions = ({ role, scopes }: Pick<ApiKeyRow, 'role' | 'scopes'>) =>
  permissionsOf(role).filter((permission) => scopes === null || scopes.includes(permission));

export const keyActor = (key: ApiKeyRow): Actor => ({
  kind: 'api-key',
  id: key.id,
  name: key.name,
  email: null,
  role: key.role,
  permissions: keyPermissions(key),
  hasPassword: false,
  hasSecondFactor: false,
  expiresAt: key.expiresAt?.toISOString() ?? null,
});
