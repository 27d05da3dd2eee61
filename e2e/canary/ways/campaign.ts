import type { Identifier } from '../identifiers/identifiers';
import type { Conversation } from '../product/conversation';
import type { Recording } from '../scanning/recorded.place';
import type { Product } from '../product/product';

/** What all ways in share. */
export interface Campaign {
  product: Product;
  talk: Conversation;
  identifiers: readonly Identifier[];
  /** What the live connections received. */
  frames: Recording;
  /** By which way a ticket came in, by its id; hits are told with it. */
  cameBy: Map<string, string>;
}

/** Text that HTTP can carry in a header. */
export const headerText = (value: string) => (/^[\x20-\x7e]+$/.test(value) ? value : encodeURIComponent(value));

/** Groups of `size`, the last one smaller. */
export const inGroups = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
