import type { Vault } from './vault';
import { findWrittenPlaceholders } from './written-placeholders';

const wordSign = /[\p{L}\p{N}]/u;
const oneWord = /^\p{L}+$/u;
const hasLetter = /\p{L}/u;

/** Shorter values, such as a card's three digits, would be found where they mean something else. */
const shortestWord = 3;
const shortestNumber = 6;

/** Lower case of the same length: "İ" alone would grow, and move what stands behind it. */
const fold = (text: string) => text.replaceAll('İ', 'i').toLowerCase();

/** Values by how they are compared: one plain word as it is written ("Will" is not "will"), all else in any case. */
interface Lookup {
  exact: Map<string, string>;
  folded: Map<string, string>;
  /** From the longest. */
  lengths: number[];
}

function lookupOf(vault: Vault): Lookup {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const [placeholder, value] of Object.entries(vault)) {
    if (value.length < (hasLetter.test(value) ? shortestWord : shortestNumber)) continue;
    const [values, key] = oneWord.test(value) ? [exact, value] : [folded, fold(value)];
    if (!values.has(key)) values.set(key, placeholder);
  }
  const lengths = new Set([...exact.keys(), ...folded.keys()].map((value) => value.length));
  return { exact, folded, lengths: [...lengths].sort((a, b) => b - a) };
}

/** Replaces the values in a text that holds no placeholder. */
function replaceValues(text: string, { exact, folded, lengths }: Lookup): string {
  const lower = fold(text);
  const at = (start: number, length: number) =>
    exact.get(text.slice(start, start + length)) ?? folded.get(lower.slice(start, start + length));
  const isEdge = (index: number) => !wordSign.test(text[index - 1] ?? '') || !wordSign.test(text[index] ?? '');
  let result = '';
  let read = 0;
  for (let start = 0; start < text.length; start += 1) {
    if (!isEdge(start)) continue;
    const length = lengths.find((count) => isEdge(start + count) && at(start, count) !== undefined);
    if (length === undefined) continue;
    result += text.slice(read, start) + at(start, length);
    read = start + length;
    start = read - 1;
  }
  return result + text.slice(read);
}

/**
 * Puts placeholders where a text has values of `vault` as whole words, the longest first: what a person typed into a draft
 * gets the placeholder it has in the ticket. Placeholders of the vault that were changed on the way get their form back.
 */
export function dehydrate(text: string, vault: Vault): string {
  const lookup = lookupOf(vault);
  let result = '';
  let read = 0;
  for (const { start, end, canonical } of findWrittenPlaceholders(text)) {
    result += replaceValues(text.slice(read, start), lookup);
    result += Object.hasOwn(vault, canonical) ? canonical : text.slice(start, end);
    read = end;
  }
  return result + replaceValues(text.slice(read), lookup);
}
