import type { ApiKey, Person, PrivacyPolicy, PrivacyRules, Session } from '@switchyard/contracts';

/** An agent with a password, for specs. */
export const person = (changes: Partial<Person> = {}): Person => ({
  id: '7d1f6c0a-93a8-4f5e-9b3c-0d1e2f3a4b5c',
  name: 'Ben Okafor',
  email: 'ben@example.com',
  role: 'agent',
  isActive: true,
  hasPassword: true,
  hasSecondFactor: false,
  signsInByOidc: false,
  createdAt: '2026-01-01T00:00:00.000Z',
  lastSignInAt: '2026-03-01T00:00:00.000Z',
  ...changes,
});

/** A key without scopes and end, for specs. */
export const apiKey = (changes: Partial<ApiKey> = {}): ApiKey => ({
  id: '3c9f2a10-6a51-4a0e-8f0d-5b6c7d8e9f00',
  name: 'webshop',
  role: 'agent',
  permissions: ['tickets:read', 'tickets:submit'],
  isScoped: false,
  hint: 'swy_4fA9',
  createdAt: '2026-02-01T00:00:00.000Z',
  createdBy: 'Ann Admin',
  expiresAt: null,
  lastUsedAt: null,
  revokedAt: null,
  ...changes,
});

/** The session of the present browser, for specs. */
export const openSession = (changes: Partial<Session> = {}): Session => ({
  id: 'a3b1c2d4-0000-4000-8000-000000000001',
  isCurrent: true,
  createdAt: '2026-03-01T08:00:00.000Z',
  lastSeenAt: '2026-03-01T12:00:00.000Z',
  expiresAt: '2026-03-15T08:00:00.000Z',
  address: '203.0.113.7',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
  ...changes,
});

/** Rules with something in each part, for specs. */
export const privacyRules = (changes: Partial<PrivacyRules> = {}): PrivacyRules => ({
  treatments: { IP: 'keep' },
  thresholds: {},
  allow: { domains: ['example.com'], values: ['+44 20 7946 0000'] },
  deny: [{ value: 'Ann Lindqvist', type: 'PERSON' }],
  custom: [{ name: 'customer', type: 'BANK_ACCOUNT', pattern: 'KD-[0-9]{6}', isCaseSensitive: false }],
  rehydrate: ['PERSON', 'EMAIL'],
  retentionDays: { originals: 30, results: null },
  ...changes,
});

/** A version of the privacy policy, for specs. */
export const privacyPolicy = (version: number, changes: Partial<PrivacyRules> = {}): PrivacyPolicy => ({
  version,
  rules: privacyRules(changes),
  createdAt: '2026-03-01T11:58:00.000Z',
  createdBy: 'Ann Lindqvist',
});
