/** A run of letters, marks and digits, with its form for comparison: lower case, without Latin diacritics. */
export interface Word {
  start: number;
  end: number;
  folded: string;
}

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

/** Gives what folds the pieces of a text: the same as folding each, with the work done once for the whole where it can be. */
export function folderOf(text: string): (start: number, end: number) => string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return (start, end) => lower.slice(start, end);
  if (lower.length !== text.length) return (start, end) => fold(text.slice(start, end));
  return (start, end) => {
    const piece = lower.slice(start, end);
    return beyondAscii.test(piece) ? fold(piece) : piece;
  };
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function asciiWordsOf(text: string): Word[] {
  const words: Word[] = [];
  const lower = text.toLowerCase();
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isAsciiWord(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push({ start, end: at, folded: lower.slice(start, at) });
      start = -1;
    }
  }
  return words;
}

/** Splits a text into words, in order. */
export function wordsOf(text: string): Word[] {
  if (!beyondAscii.test(text)) return asciiWordsOf(text);
  const words: Word[] = [];
  const folded = folderOf(text);
  for (const match of text.matchAll(anyWord)) {
    const start = match.index;
    const end = start + match[0].length;
    words.push({ start, end, folded: folded(start, end) });
  }
  return words;
}
