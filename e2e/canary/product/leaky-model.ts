import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenAiSimulator } from '@switchyard/testing';

/** How the model says what it must not: in a field that the schema leaves free, in no JSON at all, in a refusal, or in an error. */
export const leakKinds = ['free text', 'wrong JSON', 'refusal', 'error message'] as const;
export type LeakKind = (typeof leakKinds)[number];

/** A language model that answers as the simulator does, but with sentences that hold personal data put in. */
export interface LeakyModel {
  /** Base URL for a client, ending in `/v1`. */
  url: string;
  /** What the next answers say, one after another. */
  say: (kind: LeakKind, sentences: readonly string[]) => void;
  /** How many sentences have not been said yet. */
  unsaid: () => number;
  close: () => Promise<void>;
}

interface Completion {
  choices: { message: { content: string | null; refusal: string | null } }[];
}

const freeFields = ['summary', 'reply'];

/** Stands before `simulator`, which keeps what it receives. */
export async function startLeakyModel(simulator: OpenAiSimulator): Promise<LeakyModel> {
  const waiting: { kind: LeakKind; sentence: string }[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request);
    const headers = { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' };
    const good = await fetch(simulator.url + (request.url ?? '').replace(/^\/v1/, ''), {
      method: 'POST',
      headers,
      body,
    });
    const leak = good.ok ? waiting.shift() : undefined;
    const text = await good.text();
    if (!leak) return send(response, good.status, text);
    const { kind, sentence } = leak;
    if (kind === 'error message') return send(response, 400, errorThatSays(sentence));
    send(response, 200, JSON.stringify(saying(JSON.parse(text) as Completion, kind, sentence)));
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    say: (kind, sentences) => void waiting.push(...sentences.map((sentence) => ({ kind, sentence }))),
    unsaid: () => waiting.length,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function saying(completion: Completion, kind: Exclude<LeakKind, 'error message'>, sentence: string): Completion {
  const message = completion.choices[0]?.message;
  if (!message) throw new Error('the simulator gave no choice');
  if (kind === 'wrong JSON') message.content = `Sure! The customer says: ${sentence}`;
  else if (kind === 'refusal') Object.assign(message, { content: null, refusal: `I cannot help with "${sentence}".` });
  else message.content = inFreeFields(message.content ?? '{}', sentence);
  return completion;
}

function inFreeFields(content: string, sentence: string): string {
  const fields = JSON.parse(content) as Record<string, unknown>;
  const free = freeFields.filter((name) => typeof fields[name] === 'string');
  if (free.length === 0) throw new Error('the answer has no free text to put a sentence into');
  return JSON.stringify({ ...fields, ...Object.fromEntries(free.map((name) => [name, sentence])) });
}

const errorThatSays = (sentence: string) =>
  JSON.stringify({
    error: { message: `Invalid content: ${sentence}`, type: 'invalid_request_error', param: sentence, code: null },
  });

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
