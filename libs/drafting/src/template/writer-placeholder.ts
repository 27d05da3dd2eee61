import { findPlaceholders } from '@switchyard/domain';

/** Lines at the end of a ticket in which its writer signs. */
const signatureLines = 6;
const introduction =
  /(?:^|[^\p{L}])(?:my name is|this is|i am|i'm|mein name ist|ich heiße|ich bin|je m'appelle|je suis|me llamo|mi nombre es|soy|meu nome é|chamo-me|mi chiamo|sono)\s$/iu;
const signOff =
  /^(?:[-–—~*]\s?)?(?:(?:(?:best|kind|warm|many|with|mit|viele|liebe|beste|freundliche[nr]?|freundlichen|bien|un|com os melhores|cordiali)\s){0,3}(?:regards|thanks|thank you|cheers|best|sincerely|grüße|grüßen|gruß|danke|mfg|cordialement|merci|saludos?|gracias|atentamente|obrigad[oa]|abraços|cumprimentos|atenciosamente|grazie|saluti)[,.!]?\s?)?$/iu;

/**
 * The placeholder of the person who wrote a ticket: one that signs it, or one after words such as "my name is".
 * Null when there is none; a person who is only mentioned must not be greeted.
 */
export function writerPlaceholder(body: string): string | null {
  return signer(body) ?? introduced(body);
}

function signer(body: string): string | null {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines.slice(-signatureLines).reverse()) {
    const [first] = persons(line.trim());
    if (first && signOff.test(first.before) && /^$|^[,.|(–-]/.test(first.after)) return first.placeholder;
  }
  return null;
}

const introduced = (body: string) =>
  persons(body).find(({ before }) => introduction.test(before.slice(-30)))?.placeholder ?? null;

const persons = (text: string) =>
  findPlaceholders(text)
    .filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => ({
      placeholder: text.slice(start, end),
      before: text.slice(Math.max(0, start - 60), start),
      after: text.slice(end, end + 60).trim(),
    }));
