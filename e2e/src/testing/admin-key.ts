import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { ApiKeys, openDataSource } from '@switchyard/data-access';

/** Puts an admin's API key into a prepared database, and gives the header that shows it. */
export async function adminKeyHeader(databaseUrl: string): Promise<{ authorization: string }> {
  const key = `syk_${randomBytes(32).toString('base64url')}`;
  const database = await openDataSource(databaseUrl, 1);
  try {
    await new ApiKeys(database).add({
      id: randomUUID(),
      secretHash: createHash('sha256').update(key).digest(),
      hint: key.slice(0, 10),
      name: 'end-to-end',
      role: 'admin',
      scopes: null,
      createdBy: null,
      expiresAt: null,
    });
  } finally {
    await database.destroy();
  }
  return { authorization: `Bearer ${key}` };
}
