import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { checkChatRequest } from './chat-request';
import { completionAnswer } from './completion-answer';
import { errorMisbehaviours, isError, type Misbehaviour, type ProtocolError } from './misbehaviour';
import { RateWindow } from './rate-window';

export interface OpenAiSimulatorOptions {
  /** The key that is accepted. */
  apiKey?: string;
  /** Time before each answer. */
  latencyMs?: number;
  requestsPerMinute?: number;
}

export interface OpenAiSimulator {
  /** Base URL for a client, ending in `/v1`. */
  readonly url: string;
  readonly apiKey: string;
  /** What the next requests meet, one after another; then answers are good again. */
  script(misbehaviours: readonly Misbehaviour[]): void;
  /** Bodies of all requests so far, as they came. */
  received(): readonly string[];
  close(): Promise<void>;
}

/** Starts a server on a free port of this machine that speaks the chat completions protocol and answers by rules. */
export async function startOpenAiSimulator(options: OpenAiSimulatorOptions = {}): Promise<OpenAiSimulator> {
  const { apiKey = 'sk-simulated', latencyMs = 0, requestsPerMinute = 10_000 } = options;
  const script: Misbehaviour[] = [];
  const received: string[] = [];
  const rate = new RateWindow(requestsPerMinute);

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const raw = await readBody(request);
    received.push(raw);
    const id = String(received.length);
    response.setHeader('x-request-id', `req_${id}`);
    if (latencyMs > 0) await setTimeout(latencyMs);
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return sendError(response, unknownUrl);
    if (request.headers.authorization !== `Bearer ${apiKey}`) return sendError(response, wrongKey);
    const { allowed, remaining, resetMs } = rate.take();
    response.setHeader('x-ratelimit-limit-requests', String(rate.limit));
    response.setHeader('x-ratelimit-remaining-requests', String(remaining));
    response.setHeader('x-ratelimit-reset-requests', `${resetMs}ms`);
    if (!allowed) return sendError(response, rateLimited(resetMs));
    const checked = checkChatRequest(parseJson(raw));
    if ('error' in checked) return sendError(response, checked.error);
    const misbehaviour = script.shift() ?? 'none';
    if (misbehaviour === 'hang') return;
    if (misbehaviour === 'unavailable') return sendUnavailable(response);
    if (isError(misbehaviour)) return sendError(response, errorMisbehaviours[misbehaviour]);
    sendJson(response, 200, completionAnswer(checked.request, id, misbehaviour));
  };

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    apiKey,
    script: (misbehaviours) => void script.push(...misbehaviours),
    received: () => received,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const unknownUrl: ProtocolError = {
  status: 404,
  type: 'invalid_request_error',
  code: 'unknown_url',
  message: 'Unknown request URL.',
};

const wrongKey: ProtocolError = errorMisbehaviours.unauthorized;

const rateLimited = (resetMs: number): ProtocolError => ({
  status: 429,
  type: 'requests',
  code: 'rate_limit_exceeded',
  message: 'Rate limit reached for requests per minute.',
  retryAfterSeconds: Math.ceil(resetMs / 1000),
});

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sendError(response: ServerResponse, error: ProtocolError): void {
  const { status, type, code, message, param = null, retryAfterSeconds } = error;
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', String(retryAfterSeconds));
  sendJson(response, status, { error: { message, type, param, code } });
}

function sendUnavailable(response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'text/html', 'retry-after': '5' });
  response.end('<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>');
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
