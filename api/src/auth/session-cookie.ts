import type { Response } from 'express';
import { cookieName } from './credentials';
import { longestMs } from './session-lifetime';

/** Where people open Switchyard; decides how the cookie is protected. */
export class PublicAddress {
  /** `url` null: where the API listens. */
  constructor(readonly url: string | null) {}

  get isHttps(): boolean {
    return this.url?.startsWith('https:') ?? false;
  }
}

const attributes = (isHttps: boolean) => ({ httpOnly: true, sameSite: 'lax', secure: isHttps, path: '/' }) as const;

/** No script can read the cookie, and no other site's form or fetch carries it. */
export const setSessionCookie = (response: Response, { isHttps }: PublicAddress, token: string) =>
  response.cookie(cookieName(isHttps), token, { ...attributes(isHttps), maxAge: longestMs });

export const clearSessionCookie = (response: Response, { isHttps }: PublicAddress) =>
  response.clearCookie(cookieName(isHttps), attributes(isHttps));
