import type { Role } from '@switchyard/domain';

/** A person who may sign in, without anything secret. */
export interface PersonRow {
  id: string;
  email: string;
  name: string;
  role: Role;
  isActive: boolean;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  signsInByOidc: boolean;
  createdAt: Date;
  lastSignInAt: Date | null;
}

/** What a sign-in is checked against. */
export interface PersonCredentials {
  id: string;
  isActive: boolean;
  passwordHash: string | null;
  hasSecondFactor: boolean;
}

/** A sealed authenticator secret; `step` is the last 30-second step whose code was used. */
export interface StoredSecondFactor {
  ciphertext: Buffer;
  wrappedKey: Buffer;
  isConfirmed: boolean;
  step: number;
}

/** Columns of a `PersonRow`, for a table aliased `p`. */
export const personColumns = `p.id, p.email, p.name, p.role, p.is_active AS "isActive",
  p.password_hash IS NOT NULL AS "hasPassword", p.second_factor_confirmed AS "hasSecondFactor",
  p.oidc_subject IS NOT NULL AS "signsInByOidc", p.created_at AS "createdAt", p.last_sign_in_at AS "lastSignInAt"`;
