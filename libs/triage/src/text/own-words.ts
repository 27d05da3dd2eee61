const greeting =
  /^(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|moin|servus|bonjour|bonsoir|salut|madame|monsieur|cher|chère|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?|ol[aá]|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oi]|ciao|buon(?:giorno|asera)|gentil[ei]|salve)(?![\p{L}\p{N}])/iu;
const signOff =
  /^(?:(?:best|kind|warm|many|with kind|with best)?\s?(?:regards|wishes)|best|cheers|sincerely|yours (?:sincerely|faithfully|truly)|thanks|thank you|many thanks|thx|mit (?:freundlichen|besten|lieben) gr[uü](?:ß|ss)en|(?:viele|liebe|beste|freundliche|sch[oö]ne) gr[uü](?:ß|ss)e|mfg|gr[uü](?:ß|ss)e|danke|vielen dank|cordialement|bien cordialement|bien à vous|merci|merci d'avance|(?:un )?saludos?(?: cordial(?:es)?)?|atentamente|gracias(?: de antemano)?|atenciosamente|cumprimentos|abra[cç]os?|obrigad[oa]|cordiali saluti|distinti saluti|grazie|sent from my [\w ]{2,20}|von meinem [\w ]{2,20} gesendet|envoyé de mon [\w ]{2,20}|enviado desde mi [\w ]{2,20})(?![\p{L}\p{N}])/iu;
const quoteStart =
  /^(?:-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original|mensagem original|messaggio originale)|_{10,}$|(?:on|am|le|el|em|il) .{4,160}(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto)\s?.{0,80}:$|(?:from|von|de|da): .{2,200}$)/iu;

const maxSignOffLength = 60;
const maxSignatureLines = 10;
const maxGreetingLength = 60;

/**
 * What the customer wrote this time: greeting, signature and quoted messages taken out. Gives the text unchanged when
 * nothing would be left.
 */
export function ownWords(text: string): string {
  const lines = withoutQuotes(text.split('\n').map((line) => line.trim()));
  const body = withoutGreeting(withoutSignature(lines)).join('\n').trim();
  return body === '' ? text.trim() : body;
}

function withoutQuotes(lines: readonly string[]): string[] {
  const start = lines.findIndex((line, at) => at > 0 && quoteStart.test(line.slice(0, 300)));
  return (start < 0 ? lines : lines.slice(0, start)).filter((line) => !line.startsWith('>'));
}

function withoutSignature(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line !== '');
  const end = lines.findIndex(
    (line, at) =>
      at > 0 &&
      (/^--\s*$/.test(line) ||
        (last - at <= maxSignatureLines && line.length <= maxSignOffLength && signOff.test(line) && !/\?/.test(line))),
  );
  return end < 0 ? [...lines] : lines.slice(0, end);
}

function withoutGreeting(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== '');
  const line = lines[first] ?? '';
  if (!greeting.test(line)) return [...lines];
  const comma = line.slice(0, maxGreetingLength).search(/[,!:،，–]|\.\s|\.$/u);
  const rest = comma >= 0 ? line.slice(comma + 1).trim() : line.length <= maxGreetingLength / 2 ? '' : line;
  return [rest, ...lines.slice(first + 1)];
}
