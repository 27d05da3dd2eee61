import { hashOf } from './hash';
import type { Token } from './tokens';

/** Words that only one of the languages uses often. Position in the list is the language's number; 0 is any other. */
const functionWords = [
  'the and is my you your have with this that was not for are please from they',
  'ich und nicht ist mein meine meinen sie wir haben bitte auf auch wurde eine einen das der mit fur von bei seit noch guten',
  'je vous les est pas mon nous avec pour une des sur dans suis bonjour merci votre cette et mais ete',
  'el los las mi es por con una del no pero muy hola gracias ustedes esta estoy su para como',
  'il gli non sono mio mia della per che questo una grazie buongiorno vostro ho ma anche dal',
  'ik het een niet mijn van jullie voor heb maar zijn met bij dank deze ook wel nog geen',
  'nie jest na moje prosze dzien dobry sie do mam zamowienie dziekuje ale czy jak przez od',
  'eu nao meu minha os uma voces obrigado obrigada para ola mas com foi em ainda esta ao',
];

const languageOf = new Map<number, number>();
const ambiguous = new Set<number>();
functionWords.forEach((line, language) => {
  for (const word of line.split(' ')) {
    const hash = hashOf(word);
    if (languageOf.has(hash)) ambiguous.add(hash);
    languageOf.set(hash, language);
  }
});

/** Number of the language most function words of the tokens belong to; only the first 400 tokens are read. */
export function languageIn(tokens: readonly Token[]): number {
  const counts = new Array<number>(functionWords.length).fill(0);
  for (let at = 0; at < tokens.length && at < 400; at += 1) {
    const hash = tokens[at]?.hash ?? 0;
    const language = languageOf.get(hash);
    if (language !== undefined && !ambiguous.has(hash)) counts[language] = (counts[language] ?? 0) + 1;
  }
  let best = 0;
  counts.forEach((count, language) => {
    if (count > (counts[best] ?? 0)) best = language;
  });
  return best;
}
