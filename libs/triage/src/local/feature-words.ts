const maxWordLength = 40;
const wordPattern = /<[A-Z_]{2,20}_\d{1,4}>|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const invisible = /\p{Cf}+/gu;
const marks = /\p{M}+/gu;
/** Article or pronoun that French and Italian join to the next word ("l'adresse", "dell'ordine"). */
const elision = /^(?:[cdjlmnst]|qu|all|dall|dell|nell|quest|sull|un)'(?=\p{L}{2})/u;

/**
 * Splits a text into lower-case words without accents. Placeholders are left out, and long numbers become `#`,
 * since order and invoice numbers say nothing beyond being there. Linear in the text's length.
 */
export function featureWords(text: string): string[] {
  const words: string[] = [];
  for (const [found] of text.replace(invisible, '').matchAll(wordPattern)) {
    if (found.startsWith('<')) continue;
    words.push(/^\d{4,}$/.test(found) ? '#' : fold(found));
  }
  return words;
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace('’', "'")
    .replace(elision, '')
    .slice(0, maxWordLength);
}
