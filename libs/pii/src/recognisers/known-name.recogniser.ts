import type { Doc } from '../document/doc';
import type { Span } from '../document/view';
import { isFirmAt } from '../names/firm-at';
import { namePatterns, type NamePattern } from './known-names';
import type { Recogniser } from './recogniser';

const id = 'known-name';
/** What goes on after a word or before it in a user name. */
const handle = /(?:_[\p{L}\p{N}]|\.[\p{L}\p{N}]|[0-9])[\p{L}\p{N}._-]{0,39}/uy;
const handleBefore = /(?:[\p{L}\p{N}][\p{L}\p{N}._-]{0,38})?(?:[\p{L}\p{N}][_.]|_)$/u;
const withinName = /^(?:[ .,'\u00b7-]{1,2}|[ \t]{1,2})$/;
/** Scripts written without spaces: a name in them is found inside a run of letters. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** End of the pattern if it stands at a word, else -1. */
function endOf(doc: Doc, at: number, { words, capitalOnly }: NamePattern): number {
  for (let offset = 0; offset < words.length; offset += 1) {
    const word = doc.words[at + offset];
    if (word?.folded !== words[offset]) return -1;
    const previous = offset > 0 ? doc.words[at + offset - 1] : undefined;
    if (previous && word && !withinName.test(doc.text.slice(previous.end, word.start))) return -1;
  }
  const first = doc.words[at];
  if (capitalOnly && first && !/^\p{Lu}/u.test(doc.text.slice(first.start, first.end))) return -1;
  return doc.words[at + words.length - 1]?.end ?? -1;
}

/** Where a word of a name is a piece of a user name or the like, such as `jane_d`: the range of the whole. */
function handleAround(text: string, start: number, end: number): Span | null {
  handle.lastIndex = end;
  const after = handle.exec(text)?.[0].length ?? 0;
  const before = handleBefore.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
  return before + after > 0 ? { start: start - before, end: end + after } : null;
}

/** Finds the names that are known to belong to the ticket: whole or in part, in any case, with or without diacritics. */
export function knownNameRecogniser(names: readonly string[]): Recogniser {
  const patterns = namePatterns(names);
  const byFirstWord = new Map<string, NamePattern[]>();
  for (const pattern of patterns) {
    const first = pattern.words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), pattern]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  const joined = names
    .map((name, person) => ({ name: name.trim(), person }))
    .filter(({ name }) => name.length > 1 && spaceless.test(name));
  return {
    id,
    types: ['PERSON', 'USERNAME'],
    find(doc, emit) {
      const evidence = { recogniser: id };
      const report = (start: number, end: number, person: number, score: number) =>
        emit({ start, end, type: 'PERSON', score, canonical: `known:${person}`, evidence });
      const reportHandle = ({ start, end }: Span) =>
        emit({
          start,
          end,
          type: 'USERNAME',
          score: 0.55,
          canonical: doc.text.slice(start, end).toLowerCase(),
          evidence,
        });
      for (const { name, person } of joined) {
        for (let at = doc.text.indexOf(name); at >= 0; at = doc.text.indexOf(name, at + name.length)) {
          report(at, at + name.length, person, 0.98);
        }
      }
      if (byFirstWord.size === 0) return;
      for (let at = 0; at < doc.words.length; at += 1) {
        if (at % 512 === 0) doc.budget.check();
        const word = doc.words[at];
        for (const pattern of (word && byFirstWord.get(word.folded)) ?? []) {
          const end = endOf(doc, at, pattern);
          if (end < 0 || !word) continue;
          const single = pattern.words.length === 1;
          const around = single ? handleAround(doc.text, word.start, end) : null;
          if (around) reportHandle(around);
          else if (!single || !isFirmAt(doc, word.start)) report(word.start, end, pattern.person, single ? 0.9 : 0.98);
          at += pattern.words.length - 1;
          break;
        }
      }
    },
  };
}
