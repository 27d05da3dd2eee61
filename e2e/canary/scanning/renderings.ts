import type { Identifier } from '../identifiers/identifiers';

/** A form in which a value may turn up, in small letters. */
export interface Needle {
  identifier: Identifier;
  /** How the value was written: as it is, in base 64, … */
  rendering: string;
  text: string;
  /** A digit right beside it means that it is a part of another number. */
  standsAlone: boolean;
  /** Too short to mean anything by itself: counts where one of these words stands shortly before. Empty: counts anywhere. */
  near: string[];
}

const named = (entries: Record<string, string>, pattern: RegExp, value: string) =>
  value.replace(pattern, (character) => entries[character] ?? character);
const html = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const asciiJson = (value: string) =>
  value.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Every writing of `value` that is looked for, by its name. */
function writings(value: string): [name: string, text: string][] {
  const bytes = Buffer.from(value);
  const isNumber = /^[\d\s.()/+-]+$/.test(value);
  const json = JSON.stringify(value).slice(1, -1);
  return [
    ['as it is', value],
    ['in capital letters', value.toUpperCase()],
    ['without separators', value.replace(/[\s.,:;()/_-]/g, '')],
    ...(isNumber ? [['digits only', value.replace(/\D/g, '')] as [string, string]] : []),
    ['URL-encoded', encodeURIComponent(value)],
    ['URL-encoded with plus signs', encodeURIComponent(value).replaceAll('%20', '+')],
    ['JSON-escaped', json],
    ['JSON-escaped to ASCII', asciiJson(json)],
    ['HTML-escaped', named(html, /[&<>"']/g, value)],
    ['base 64', bytes.toString('base64').replace(/=+$/, '')],
    ['base 64 for URLs', bytes.toString('base64url')],
    ['hexadecimal', bytes.toString('hex')],
  ];
}

/** Words of the sentence before its value, and those of the type's name. */
function wordsBefore({ sentence, value, type }: Identifier): string[] {
  const before = sentence.slice(0, sentence.indexOf(value)).toLowerCase();
  const words = [...(before.match(/[\p{L}\p{M}]{3,}/gu) ?? []), ...type.toLowerCase().split('_')];
  return [...new Set(words.filter((word) => word.length >= 3 && !tooCommon.has(word)))];
}
const tooCommon = new Set([
  'the',
  'and',
  'code',
  'number',
  'with',
  'mein',
  'card',
  'account',
  'bank',
  'meine',
  'please',
]);

const isWeak = (text: string) => text.length < 6 || (/^\d+$/.test(text) && text.length < 9);
const encodings = /^(base 64|hexadecimal)/;

/** What to look for to find `identifier`; letters count the same in either case. */
export function needlesOf(identifier: Identifier): Needle[] {
  const words = wordsBefore(identifier);
  const seen = new Set<string>();
  return [identifier.value, ...identifier.pieces].flatMap((value) =>
    writings(value).flatMap(([rendering, written]) => {
      const text = written.toLowerCase();
      if (seen.has(text) || text.length < 3) return [];
      seen.add(text);
      const near = isWeak(text) ? words : [];
      return [{ identifier, rendering, text, standsAlone: !encodings.test(rendering), near }];
    }),
  );
}
