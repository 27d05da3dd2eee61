import { Injectable } from '@nestjs/common';
import { TextSealer } from '@switchyard/pii/sealing';
import type { Request, Response } from 'express';
import { PublicAddress } from '../session-cookie';
import type { OidcChecks } from './oidc-provider';

/** A sign-in that is under way at the provider. */
export interface PendingSignIn extends OidcChecks {
  /** Path to go to afterwards. */
  next: string;
}

/** Path, below the API's prefix, that the provider sends browsers back to. */
export const callbackPath = '/api/v1/oidc/callback';

const validForMs = 10 * 60_000;
const sealContext = 'oidc:pending-sign-in';
const pack = (...parts: Buffer[]) => parts.map((part) => part.toString('base64url')).join('.');

/** Keeps a pending sign-in in the browser that began it, sealed: it binds the provider's answer to that browser. */
@Injectable()
export class PendingSignInCookie {
  private readonly name: string;
  private readonly attributes: { httpOnly: true; sameSite: 'lax'; secure: boolean; path: string };

  constructor(
    private readonly sealer: TextSealer,
    { isHttps }: PublicAddress,
  ) {
    this.name = isHttps ? '__Secure-switchyard_oidc' : 'switchyard_oidc';
    this.attributes = { httpOnly: true, sameSite: 'lax', secure: isHttps, path: callbackPath };
  }

  /** In force for ten minutes. */
  set(response: Response, pending: PendingSignIn): void {
    const text = JSON.stringify({ ...pending, until: Date.now() + validForMs });
    const { ciphertext, wrappedKey } = this.sealer.seal(text, sealContext);
    response.cookie(this.name, pack(wrappedKey, ciphertext), { ...this.attributes, maxAge: validForMs });
  }

  /** Gives the pending sign-in and removes it; null when there is none, it is too old, or it was not made here. */
  take(request: Request, response: Response): PendingSignIn | null {
    const value = this.valueIn(request.headers.cookie ?? '');
    if (value === null) return null;
    response.clearCookie(this.name, this.attributes);
    const [wrappedKey, ciphertext] = value.split('.').map((part) => Buffer.from(part, 'base64url'));
    if (!wrappedKey || !ciphertext) return null;
    try {
      const opened = this.sealer.open({ wrappedKey, ciphertext }, sealContext);
      const { until, ...pending } = JSON.parse(opened) as PendingSignIn & { until: number };
      return until > Date.now() ? pending : null;
    } catch {
      return null; // changed, or sealed by another key
    }
  }

  private valueIn(header: string): string | null {
    const start = `${this.name}=`;
    const cookies = header.split(';').map((cookie) => cookie.trim());
    return cookies.find((cookie) => cookie.startsWith(start))?.slice(start.length) ?? null;
  }
}
