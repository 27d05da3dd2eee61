import { permissions, roles } from '@switchyard/domain';
import { z } from 'zod';
import { instantSchema } from './fields.contract';

export const apiKeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    role: z.enum(roles),
    permissions: z.array(z.enum(permissions)).describe('What the key may do: its scopes, or all that its role may.'),
    isScoped: z.boolean().describe('True when the key may do less than its role.'),
    hint: z.string().describe('First characters of the key, to tell keys apart.'),
    createdAt: instantSchema,
    createdBy: z.string().nullable().describe('Name of the person; null when made on the command line.'),
    expiresAt: instantSchema.nullable(),
    lastUsedAt: instantSchema.nullable().describe('To the minute.'),
    revokedAt: instantSchema.nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof apiKeySchema>;

export const apiKeyListSchema = z.object({ items: z.array(apiKeySchema) }).meta({ id: 'ApiKeyList' });
export type ApiKeyList = z.infer<typeof apiKeyListSchema>;

export const maxApiKeyDays = 3_650;

/** `scopes` absent: everything that the role may do. A scope beyond the role is refused. */
export const createApiKeySchema = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    role: z.enum(roles),
    scopes: z.array(z.enum(permissions)).min(1).optional(),
    expiresInDays: z.number().int().min(1).max(maxApiKeyDays).nullable().default(null).describe('Null: never.'),
  })
  .meta({ id: 'CreateApiKey' });
export type CreateApiKey = z.infer<typeof createApiKeySchema>;

/** `key` is shown this once; only its hash is kept. */
export const apiKeyCreatedSchema = z.object({ apiKey: apiKeySchema, key: z.string() }).meta({ id: 'ApiKeyCreated' });
export type ApiKeyCreated = z.infer<typeof apiKeyCreatedSchema>;
