import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { TextSealer } from '@switchyard/pii/sealing';
import type { Request, Response } from 'express';
import { PublicAddress } from '../session-cookie';
import { PendingSignInCookie } from './pending-sign-in-cookie';

const pending = { state: 's', nonce: 'n', codeVerifier: 'v', next: '/tickets' };
const minute = 60_000;

/** A browser and a response in one: keeps what is set, sends it back. */
function jar() {
  const cookies = new Map<string, string>();
  const response = {
    cookie: (name: string, value: string) => cookies.set(name, value),
    clearCookie: (name: string) => cookies.delete(name),
  } as unknown as Response;
  const request = () => {
    const cookie = ['other=1', ...[...cookies].map(([name, value]) => `${name}=${value}`), 'more=2'].join('; ');
    return { headers: { cookie } } as Request;
  };
  return { cookies, response, request };
}

describe('PendingSignInCookie', () => {
  const cookie = new PendingSignInCookie(new TextSealer(randomBytes(32)), new PublicAddress(null));

  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('gives back what it keeps, once', () => {
    const { response, request } = jar();
    cookie.set(response, pending);
    expect(cookie.take(request(), response)).toEqual(pending);
    expect(cookie.take(request(), response)).toBeNull();
  });

  it.each([
    [9 * minute, pending],
    [10 * minute, null],
  ])('after %i ms gives %j', (ms, expected) => {
    const { response, request } = jar();
    cookie.set(response, pending);
    jest.setSystemTime(Date.now() + ms);
    expect(cookie.take(request(), response)).toEqual(expected);
  });

  it('takes nothing that another installation has sealed', () => {
    const { response, request } = jar();
    new PendingSignInCookie(new TextSealer(randomBytes(32)), new PublicAddress(null)).set(response, pending);
    expect(cookie.take(request(), response)).toBeNull();
  });

  it('shows nothing of what it keeps', () => {
    const { response, cookies } = jar();
    cookie.set(response, pending);
    const [value = ''] = cookies.values();
    expect(Buffer.from(value, 'base64url').toString()).not.toContain('tickets');
  });
});
