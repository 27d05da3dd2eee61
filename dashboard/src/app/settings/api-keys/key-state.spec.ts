import { apiKey } from '../testing/settings-fixtures';
import { byUse, keyState } from './key-state';

const now = Date.parse('2026-03-01T12:00:00.000Z');
const day = 86_400_000;
const at = (ms: number) => new Date(now + ms).toISOString();

describe('keyState', () => {
  it('knows a key that works from one that does not', () => {
    const state = (expiresAt: string | null, revokedAt: string | null = null) =>
      keyState({ expiresAt, revokedAt }, now);
    expect(state(null)).toBe('active');
    expect(state(at(8 * day))).toBe('active');
    expect(state(at(6 * day))).toBe('expiring');
    expect(state(at(0))).toBe('expired');
    expect(state(at(8 * day), at(-1))).toBe('revoked');
  });
});

describe('byUse', () => {
  it('puts working keys first, newest first', () => {
    const keys = [
      apiKey({ name: 'expired', expiresAt: at(-1), createdAt: at(-1) }),
      apiKey({ name: 'old', createdAt: at(-9 * day) }),
      apiKey({ name: 'revoked', revokedAt: at(-1), createdAt: at(-2) }),
      apiKey({ name: 'new', createdAt: at(-day) }),
    ];
    expect(keys.sort(byUse(now)).map(({ name }) => name)).toEqual(['new', 'old', 'expired', 'revoked']);
  });
});
