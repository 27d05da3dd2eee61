import { lookup } from 'node:dns';
import { Agent, fetch, type RequestInit as UndiciRequestInit } from 'undici';
import type { Resolve } from './checked-lookup';
import { guardedConnector, type OutboundPolicy } from './guarded-connector';
import { OutboundRefusedError } from './outbound-refused-error';

export interface GuardedFetchOptions extends OutboundPolicy {
  /** For the whole exchange, the answer's body included. */
  timeoutMs: number;
  /** Of the answer's body, unpacked. */
  maxResponseBytes: number;
}

/** `fetch` for an address and an init; a `Request` is refused by a TypeError. */
export type GuardedFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const connectTimeoutMs = 10_000;

/**
 * A `fetch` for addresses that somebody could choose in order to reach what only this machine can (SSRF). It asks
 * http and https servers that the policy allows, checks the very address it connects to, follows no redirect, and ends
 * when the answer takes too long or grows too large. Rejects with `OutboundRefusedError`, or as `fetch` does.
 */
export function guardedFetch(options: GuardedFetchOptions, resolve: Resolve = lookup): GuardedFetch {
  const { timeoutMs, maxResponseBytes } = options;
  const dispatcher = new Agent({
    connect: guardedConnector(options, Math.min(connectTimeoutMs, timeoutMs), resolve),
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  return async (input, init = {}) => {
    const url = addressOf(input);
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(init.signal ? [init.signal] : [])]);
    const guarded = { ...init, signal, redirect: 'manual', dispatcher } as UndiciRequestInit;
    const response = await fetch(url, guarded).catch((error: unknown) => {
      throw OutboundRefusedError.in(error) ?? error;
    });
    const { status, statusText, headers, body } = response;
    if (status >= 300 && status < 400 && headers.has('location')) {
      await body?.cancel();
      throw new OutboundRefusedError('redirect');
    }
    const limitedBody = body && limited(body as ReadableStream<Uint8Array>, maxResponseBytes);
    return new Response(limitedBody, { status, statusText, headers: [...headers] });
  };
}

function addressOf(input: string | URL | Request): URL {
  if (input instanceof Request) throw new TypeError('Give the address and an init, not a Request');
  const url = new URL(input);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new OutboundRefusedError('scheme');
  if (url.username !== '' || url.password !== '') throw new OutboundRefusedError('credentials');
  return url;
}

function limited(body: ReadableStream<Uint8Array>, maxBytes: number): ReadableStream<Uint8Array> {
  let seen = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > maxBytes) controller.error(new OutboundRefusedError('too-large'));
      else controller.enqueue(chunk);
    },
  });
  return body.pipeThrough(count);
}
