import type { ApiKey } from '@switchyard/contracts';

export type KeyState = 'active' | 'expiring' | 'expired' | 'revoked';

/** A key with less time than this left is about to expire. */
const soonMs = 7 * 86_400_000;

/** Whether a key works at an instant (ms since 1970). */
export function keyState({ revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, nowMs: number): KeyState {
  if (revokedAt !== null) return 'revoked';
  if (expiresAt === null) return 'active';
  const leftMs = Date.parse(expiresAt) - nowMs;
  return leftMs <= 0 ? 'expired' : leftMs < soonMs ? 'expiring' : 'active';
}

/** Those that work first, the newest first. */
export const byUse =
  (nowMs: number) =>
  (a: ApiKey, b: ApiKey): number =>
    Number(isOver(a, nowMs)) - Number(isOver(b, nowMs)) || Date.parse(b.createdAt) - Date.parse(a.createdAt);

const isOver = (key: ApiKey, nowMs: number) => ['expired', 'revoked'].includes(keyState(key, nowMs));
