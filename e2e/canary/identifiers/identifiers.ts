import { type PiiType, piiTypes, type Region } from '@switchyard/domain';
import { accessForms } from './access.forms';
import { contactForms } from './contact.forms';
import type { Form } from './form';
import { moneyForms } from './money.forms';
import { Random } from './random';
import { stateForms } from './state.forms';

/** A made-up value that belongs to nobody, and the sentence in which a customer writes it. */
export interface Identifier {
  /** What reports call it by, since they do not show the value; 1 is the first. */
  number: number;
  type: PiiType;
  region: Region | null;
  value: string;
  /** Parts of the value that must not be seen either. */
  pieces: string[];
  sentence: string;
  /** The sentence with the value's form in its place: digits as 9, letters as A and a. */
  outline: string;
}

const forms = [...contactForms, ...moneyForms, ...stateForms, ...accessForms];
const shapeOf = (value: string) =>
  value
    .replace(/\d/g, '9')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a');
const plain = (value: string) => value.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** `count` identifiers, all different; types take turns, and so do the forms of a type and their sentences. */
export function makeIdentifiers(count: number, seed: number): Identifier[] {
  const random = new Random(seed);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const type = piiTypes[index % piiTypes.length] ?? 'EMAIL';
    const turn = Math.floor(index / piiTypes.length);
    const ofType = forms.filter((each) => each.type === type);
    const form = ofType[turn % ofType.length];
    if (!form) throw new Error(`there is no form of ${type}`);
    const value = unused(form, random, taken);
    const sentence = form.sentences[Math.floor(turn / ofType.length) % form.sentences.length] ?? '{}';
    return {
      number: index + 1,
      type,
      region: form.region,
      value,
      pieces: (form.pieces?.(value) ?? []).filter((piece) => piece !== value),
      sentence: sentence.replace('{}', () => value),
      outline: sentence.replace('{}', () => shapeOf(value)),
    };
  });
}

function unused({ make, type, pieces }: Form, random: Random, taken: Set<string>): string {
  for (let attempt = 0; attempt < 1_000; attempt++) {
    const value = make(random);
    const marks = [value, ...(pieces?.(value) ?? [])].map(plain);
    if (marks.some((mark) => taken.has(mark))) continue;
    for (const mark of marks) taken.add(mark);
    return value;
  }
  throw new Error(`there are not enough different values of ${type}`);
}
