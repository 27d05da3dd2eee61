import { piiTypes, type PiiType } from '@switchyard/domain';

/** A placeholder as somebody, or a language model, wrote it. */
export interface WrittenPlaceholder {
  start: number;
  end: number;
  /** As the redactor writes it: `<PERSON_1>`. */
  canonical: string;
  /** Null: it looks like a placeholder and is of no type there is. */
  type: PiiType | null;
}

const typeOfLetters = new Map<string, PiiType>(piiTypes.map((type) => [type.replaceAll('_', ''), type]));

// Every quantifier is bounded, so that the time is linear in the length of the text.
const gap = '[ \\t\\u00a0]{0,3}';
const joint = '(?:\\\\?_|[ \\u00a0-]){0,2}';
const typeName = [...piiTypes]
  .sort((a, b) => b.length - a.length)
  .map((type) => type.split('_').join(joint))
  .join('|');
const angleOpen = '\\\\?<{1,2}|&(?:amp;)?(?:lt|#60|#x3c);|%3C|＜|‹|«';
const angleClose = '\\\\?/?>{1,2}|&(?:amp;)?(?:gt|#62|#x3e);|%3E|＞|›|»';
const open = `(?<angle>${angleOpen})|(?<box>\\\\?\\[{1,2})|(?<brace>\\\\?\\{{1,3})`;
const close = `(?<angleEnd>${angleClose})|(?<boxEnd>\\\\?\\]{1,2})|(?<braceEnd>\\\\?\\}{1,3})`;
const written = new RegExp(
  `(?:(?:${open})${gap})?(?<core>(?<name>${typeName})${joint}(?<number>\\d{1,4})(?!\\d))(?:${gap}(?:${close}))?`,
  'gi',
);
/** Nothing of ours, yet nothing a customer should read either. */
const strangers = /<(?:[A-Z][A-Z_]{0,30}_\d{1,4}|REDACTED)>/g;
const wordSign = /[\p{L}\p{N}_]/u;

function placeholderIn(match: RegExpExecArray): WrittenPlaceholder | null {
  const { core = '', name = '', number = '', ...brackets } = match.groups ?? {};
  const type = typeOfLetters.get(name.replace(/[^a-z]/gi, '').toUpperCase()) ?? null;
  if (!type) return null;
  const canonical = `<${type}_${Number(number)}>`;
  const whole = { start: match.index, end: match.index + match[0].length, canonical, type };
  const { angle, angleEnd, box, boxEnd, brace, braceEnd } = brackets;
  if ((angle && angleEnd) || (box && boxEnd) || (brace && braceEnd)) return whole;
  // Without both brackets it must be spelled exactly, or prose such as "person 1" would be taken for one.
  if (core !== `${type}_${number}`) return null;
  const start = match.index + match[0].indexOf(core);
  const end = start + core.length;
  const isBare = (sign: string | undefined) => sign === undefined || !wordSign.test(sign);
  if (!isBare(match.input[start - 1]) || !isBare(match.input[end])) return null;
  return { start: angle ? whole.start : start, end: angleEnd ? whole.end : end, canonical, type };
}

/**
 * Finds the placeholders of a text in order, whatever was done to them on the way: other brackets or case, escapes of
 * HTML, URLs or Markdown, spaces, hyphens, a lost bracket.
 */
export function findWrittenPlaceholders(text: string): WrittenPlaceholder[] {
  const ours = [...text.matchAll(written)].flatMap((match) => placeholderIn(match) ?? []);
  const others = [...text.matchAll(strangers)].map((match): WrittenPlaceholder => ({
    start: match.index,
    end: match.index + match[0].length,
    canonical: match[0],
    type: null,
  }));
  let taken = 0;
  return [...ours, ...others]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start >= taken;
      if (isFree) taken = end;
      return isFree;
    });
}
