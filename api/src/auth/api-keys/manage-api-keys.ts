import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ApiKey, ApiKeyCreated, CreateApiKey } from '@switchyard/contracts';
import { type ApiKeyRow, ApiKeys, AuditLog, type AuditOrigin } from '@switchyard/data-access';
import { permissionsOf } from '@switchyard/domain';
import { ProblemException } from '../../errors/problem';
import { validationProblem } from '../../errors/validation-problem';
import { keyPermissions } from '../actors';
import { Authenticate } from '../authenticate';
import { apiKeyPrefix, hashToken, newToken } from '../tokens';

const hintLength = apiKeyPrefix.length + 6;
const dayMs = 86_400_000;

/** Keys with which programs call the API. */
@Injectable()
export class ManageApiKeys {
  constructor(
    private readonly apiKeys: ApiKeys,
    private readonly audit: AuditLog,
    private readonly authenticate: Authenticate,
  ) {}

  async list(): Promise<ApiKey[]> {
    return (await this.apiKeys.list()).map(keyAnswer);
  }

  /** Throws a 400 when a scope is beyond the role. */
  create(origin: AuditOrigin, { name, role, scopes, expiresInDays }: CreateApiKey): Promise<ApiKeyCreated> {
    const beyond = scopes?.filter((scope) => !permissionsOf(role).includes(scope)) ?? [];
    if (beyond.length > 0) {
      throw validationProblem([
        { path: ['scopes'], message: `${beyond.join(', ')}: the role ${role} may not do that` },
      ]);
    }
    const id = randomUUID();
    const key = apiKeyPrefix + newToken();
    const expiresAt = expiresInDays === null ? null : new Date(Date.now() + expiresInDays * dayMs);
    const createdBy = origin.actorKind === 'person' ? origin.actorId : null;
    const hint = key.slice(0, hintLength);
    return this.audit.record(origin, async (database) => {
      const keys = new ApiKeys(database);
      await keys.add({
        id,
        secretHash: hashToken(key),
        hint,
        name,
        role,
        scopes: scopes ?? null,
        createdBy,
        expiresAt,
      });
      const apiKey = keyAnswer(await this.stored(keys, id));
      const detail = { role, scopes: scopes?.join(' ') ?? null, expiresAt: apiKey.expiresAt };
      return { result: { apiKey, key }, fact: { action: 'api-key.created', target: { kind: 'api-key', id }, detail } };
    });
  }

  /** Throws a 404 when there is no such key in force. */
  async revoke(origin: AuditOrigin, id: string): Promise<void> {
    await this.audit.record(origin, async (database) => {
      if (!(await new ApiKeys(database).revoke(id))) throw noSuchKey(id);
      return { result: undefined, fact: { action: 'api-key.revoked', target: { kind: 'api-key', id } } };
    });
    this.authenticate.forgetAll();
  }

  private async stored(keys: ApiKeys, id: string): Promise<ApiKeyRow> {
    const row = await keys.find(id);
    if (!row) throw noSuchKey(id);
    return row;
  }
}

const noSuchKey = (id: string) =>
  new ProblemException(404, 'not-found', 'There is no such key in force', `No API key in force has the id ${id}.`);

const keyAnswer = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  role: row.role,
  permissions: keyPermissions(row),
  isScoped: row.scopes !== null,
  hint: row.hint,
  createdAt: row.createdAt.toISOString(),
  createdBy: row.createdBy,
  expiresAt: row.expiresAt?.toISOString() ?? null,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  revokedAt: row.revokedAt?.toISOString() ?? null,
});
