import { apiKeyCreatedSchema } from '@switchyard/contracts';
import { z } from 'zod';
import type { Admin } from '../admin/admin';

/** An API key for the time of the feed. */
export interface DemoKey {
  key: string;
  /** Takes it out of force. Never rejects; calling it again does nothing more. */
  revoke: () => Promise<void>;
}

/** What the feed does, and a day in case the feed is killed before it can revoke the key. */
const wish = ['--name', 'demo', '--role', 'agent', '--expires-in-days', '1'];
const scopes = ['--scopes', 'tickets:submit,tickets:read,activity:read'];

/** `complain` is told when the key cannot be revoked. */
export async function createDemoKey(
  admin: Admin,
  signal: AbortSignal,
  complain: (line: string) => void,
): Promise<DemoKey> {
  const { key, apiKey } = await admin.order(['create-api-key', ...wish, ...scopes], apiKeyCreatedSchema, signal);
  let revoked: Promise<void> | undefined;
  const revoke = async () => {
    try {
      await admin.order(['revoke-api-key', '--id', apiKey.id], z.object({}));
    } catch (error) {
      complain(`The demo's API key is in force until ${apiKey.expiresAt}; it could not be revoked: ${String(error)}`);
    }
  };
  return { key, revoke: () => (revoked ??= revoke()) };
}
