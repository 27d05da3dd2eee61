import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url: 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. A token is as random as its hash is long, so that a plain hash cannot be guessed back. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Begins every API key, so that secret scanners and people recognise one. */
export const apiKeyPrefix = 'syk_';
