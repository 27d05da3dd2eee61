import type { PiiType, Region } from '@switchyard/domain';
import type { Random } from './random';

/** A way in which people write a type of personal data in a ticket. */
export interface Form {
  type: PiiType;
  region: Region | null;
  make: (random: Random) => string;
  /** Sentences of real tickets, with `{}` in the place of the value. */
  sentences: readonly string[];
  /** Pieces that tell whom it is about as well as the whole does. */
  pieces?: (value: string) => string[];
}

/** A maker for a country's form: the sentences are separated by ` | `. */
export const form = (
  type: PiiType,
  region: Region | null,
  sentences: string,
  make: Form['make'],
  pieces?: Form['pieces'],
): Form => ({ type, region, make, sentences: sentences.split(' | '), ...(pieces ? { pieces } : {}) });

/** Makes values until `isValid`; check digits are found by trying. */
export const until =
  (make: Form['make'], isValid: (value: string) => boolean): Form['make'] =>
  (random) => {
    for (let attempt = 0; attempt < 100_000; attempt++) {
      const value = make(random);
      if (isValid(value)) return value;
    }
    throw new Error('no valid value was found');
  };
