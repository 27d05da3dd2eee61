/** A run of letters, marks and digits, with its form for comparison: lower case, without Latin diacritics. */
export interface Word {
  start: number;
  end: number;
  folded: string;
}

const asciiWord = /[A-Za-z0-9]+/g;
const anyWord = /[\p{L}\p{M}\p{N}]+/gu;
const beyondAscii = /[\u0080-\uffff]/;

/** Lower case, without Latin diacritics: `Téléphone` → `telephone`, `Straße` → `strasse`, `Łódź` → `lodz`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .normalize('NFC');
}

/** Splits a text into words, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(beyondAscii.test(text) ? anyWord : asciiWord)) {
    const word = match[0];
    words.push({ start: match.index, end: match.index + word.length, folded: fold(word) });
  }
  return words;
}
