import { Recording } from '../scanning/recorded.place';
import type { Product } from './product';

export interface Question {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON; a string goes as it is. */
  body?: unknown;
  /** Takes out of the answer what is meant to hold values; `null`: all of it is. */
  without?: (answer: unknown) => unknown;
}

/** Talks with the API and keeps every answer. */
export class Conversation {
  readonly answers = new Recording();

  constructor(private readonly product: Pick<Product, 'url' | 'headers'>) {}

  /** Asks by the way called `way`. Resolves with the answer, whatever its status is. */
  async ask(way: string, path: string, question: Question = {}): Promise<{ status: number; body: unknown }> {
    const { method = 'GET', headers, body, without } = question;
    const response = await fetch(this.product.url + path, {
      method,
      headers: {
        ...this.product.headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = parse(text);
    const shown = without && response.ok ? JSON.stringify(without(parsed)) : text;
    const told = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    this.answers.add(`${way}, ${response.status}`, `${told}\n\n${shown}`);
    return { status: response.status, body: parsed };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Calls `work` for each item, a few at a time. */
export async function each<T>(items: readonly T[], work: (item: T, index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      const item = items[index];
      if (item !== undefined) await work(item, index);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
const lanes = 12;
