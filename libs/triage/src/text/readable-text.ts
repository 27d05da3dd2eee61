import { ownWords } from './own-words';
import { plainText } from './plain-text';

/** Characters of a ticket that are looked at; keeps the work per ticket bounded. */
const maxLength = 8_000;
/** Markup and quoted messages may take as much again. */
const maxSearched = 2 * maxLength;

export interface ReadableText {
  subject: string;
  /** Subject and what the customer wrote this time, at most 8,000 characters. */
  all: string;
  /** True when there is nothing to go by: no letter or digit outside placeholders. */
  empty: boolean;
}

/** Makes one bounded text of a ticket: without markup, greeting, signature and quoted messages. */
export function readableText(subject: string, body: string): ReadableText {
  const title = plainText(subject).trim();
  const words = ownWords(plainText(body.slice(0, maxSearched)));
  const all = `${title}\n${words}`.trim().slice(0, maxLength);
  return { subject: title, all, empty: !/[\p{L}\p{N}]/u.test(all.replace(/<[A-Z_]{2,20}_\d{1,4}>/g, '')) };
}
