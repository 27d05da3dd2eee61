import { setTimeout as sleep } from 'node:timers/promises';
import {
  type ActivityPage,
  activityPageSchema,
  problemSchema,
  type Ticket,
  ticketAcceptedSchema,
  ticketBatchAcceptedSchema,
  ticketSchema,
} from '@switchyard/contracts';
import type { z } from 'zod';
import type { Sample } from './read-samples';

/** What became of the tickets of one request, in the order sent. */
export interface Sent {
  /** Null: refused. */
  ids: (string | null)[];
  /** How many the API knew already. */
  duplicates: number;
}

/** The API will not take this request, however often it is sent. */
class RefusedError extends Error {}

/** Too many at once: the same request is taken a little later. */
const tooManyRequests = 429;

const retryForMs = 60_000;
const retryEveryMs = 300;
const attemptMs = 30_000;
const pageSize = 500;

/** Talks to the API as any other program would. While the API is away (it may be starting again) requests wait for it. */
export class YardClient {
  constructor(
    private readonly address: string,
    private readonly apiKey: string,
    private readonly signal: AbortSignal,
  ) {}

  /** Sends one ticket by the route for one; several as a batch. */
  async send(tickets: readonly Sample[]): Promise<Sent> {
    if (tickets.length > 1) return this.request('/tickets/batch', ticketBatchAcceptedSchema, { tickets });
    try {
      const { id, duplicate } = await this.request('/tickets', ticketAcceptedSchema, tickets[0]);
      return { ids: [id], duplicates: Number(duplicate) };
    } catch (error) {
      if (error instanceof RefusedError) return { ids: [null], duplicates: 0 };
      throw error;
    }
  }

  /** Events after `after`, oldest first; without it the newest, to know where to begin. */
  activity(after?: number): Promise<ActivityPage> {
    const query = after === undefined ? 'limit=1' : `after=${after}&limit=${pageSize}`;
    return this.request(`/activity?${query}`, activityPageSchema);
  }

  ticket(id: string): Promise<Ticket> {
    return this.request(`/tickets/${id}`, ticketSchema);
  }

  private async request<T>(path: string, schema: z.ZodType<T>, body?: unknown): Promise<T> {
    for (const deadline = Date.now() + retryForMs; ; await sleep(retryEveryMs)) {
      this.signal.throwIfAborted();
      const response = await this.attempt(path, body).catch(() => null);
      if (response?.ok) return schema.parse(await response.json());
      if (response && [401, 403].includes(response.status)) throw new Error(await describeRefusal(path, response));
      if (response && response.status < 500 && response.status !== tooManyRequests)
        throw new RefusedError(`${path} answers ${response.status}: ${await response.text()}`);
      if (Date.now() > deadline)
        throw new Error(`${path} does not answer${response ? ` but with ${response.status}` : ''}.`);
    }
  }

  private attempt(path: string, body: unknown): Promise<Response> {
    const signal = AbortSignal.timeout(attemptMs);
    const url = `${this.address}/api/v1${path}`;
    const headers = { authorization: `Bearer ${this.apiKey}` };
    if (body === undefined) return fetch(url, { headers, signal });
    return fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
  }
}

async function describeRefusal(path: string, response: Response): Promise<string> {
  const problem = problemSchema.safeParse(await response.json().catch(() => null));
  const why = problem.success ? `: ${problem.data.detail ?? problem.data.title}` : '';
  return `The API does not let the demo's key do ${path} (${response.status})${why}`;
}
