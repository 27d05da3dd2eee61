import { ownWords } from './own-words';
import { plainText } from './plain-text';
import { shorten } from './shorten';

const maxSearched = 4_000;
/** Shorter sentences ("It fails.") say too little alone and take the next one along. */
const informativeLetters = 25;
const pleasantry =
  /^(?:i hope|hope (?:you|this)|my name is|i am writing|i'm writing|thank(?:s| you)|please help|ich hoffe|mein name ist|vielen dank|danke|j'espère|je m'appelle|je vous écris|merci|espero|me llamo|mi nombre es|gracias|meu nome é|obrigad[oa]|spero|mi chiamo|grazie)(?![\p{L}\p{N}])/iu;

/**
 * One or two sentences that tell a person what the ticket is about, at most 200 characters, taken word for word from the
 * redacted text, so that the summary is redacted as well. Falls back to the subject; empty for an empty ticket.
 */
export function summarise(subject: string, body: string): string {
  const sentences = ownWords(plainText(body.slice(0, maxSearched)))
    .split(/(?<=[.!?。！？؟])\s+|\n+/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => letters(sentence) > 2);
  const start = sentences.findIndex(
    (sentence) => letters(sentence) >= informativeLetters && !pleasantry.test(sentence),
  );
  if (start >= 0) return shorten(sentences[start] ?? '');
  const title = plainText(subject).replace(/\s+/g, ' ').trim();
  if (letters(title) >= informativeLetters || sentences.length === 0) return shorten(title);
  return shorten([title, ...sentences].filter((part) => part !== '').join(' - '));
}

const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
