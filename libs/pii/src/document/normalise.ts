import { findPlaceholders } from '@switchyard/domain';
import { View } from './view';

/** Stands in for the code units of placeholders that are already in a text: no recogniser matches it. */
export const opaque = '\uFFFC';

const beyondAscii = /[\u0080-\uffff]/;
// Joiners, direction marks and soft hyphens; then what only changes the look of the character before it.
const zeroWidthUnits =
  '[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]|[\\ufe00-\\ufe0f]|\\u034f|\\u20e3';
const spaceUnits = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const dashUnits = '[\\u2010-\\u2015\\u2212\\ufe58\\ufe63]';
const zeroWidth = new RegExp(`^(?:${zeroWidthUnits})$`);
const space = new RegExp(`^${spaceUnits}$`);
const dash = new RegExp(`^${dashUnits}$`);
const decimal = /^\p{Nd}$/u;
/** All of the above, typographic signs, full-width ASCII, digits of any script and mathematical letters. */
const odd = new RegExp(
  `${zeroWidthUnits}|${spaceUnits}|${dashUnits}|[\\ufe6b\\u2018\\u2019\\u201c\\u201d\\u3002\\uff01-\\uff5e]|(?![0-9])\\p{Nd}|[\\u{1d400}-\\u{1d7cb}]`,
  'gu',
);
const typography: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u3002': '.',
  '\ufe6b': '@',
};

/** Character references, percent escapes of an address, and what quoted-printable makes of its sign and its line ends. */
const escaped = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,8}));|%40|%2b|=40(?=[a-z])|=\r?\n/gi;
const accents: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};
const namedEntities: Record<string, string> = {
  nbsp: ' ',
  commat: '@',
  period: '.',
  hyphen: '-',
  dash: '-',
  lowbar: '_',
  plus: '+',
  lpar: '(',
  rpar: ')',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  shy: '',
  szlig: 'ß',
};

/** Value of a decimal digit of any script: digits of a script stand in ten consecutive code points. */
function digitValue(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  // The mathematical digits are the one block that does not start where a run of ten ends.
  if (point >= 0x1d7ce && point <= 0x1d7ff) return String((point - 0x1d7ce) % 10);
  let zero = point;
  while (point - zero < 9 && decimal.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}

function plainForm(match: RegExpExecArray): string {
  const character = match[0];
  if (zeroWidth.test(character)) return '';
  if (space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (decimal.test(character)) return digitValue(character);
  return typography[character] ?? character.normalize('NFKC');
}

/** What a named reference stands for; accented letters are named after letter and accent: `eacute`. */
function named(name: string): string | null {
  const accent = accents[name.slice(1)];
  return accent ? (name.charAt(0) + accent).normalize('NFC') : (namedEntities[name.toLowerCase()] ?? null);
}

function unescaped(match: RegExpExecArray): string | null {
  if (match[0] === '%40' || match[0] === '=40') return '@';
  if (match[0].startsWith('%')) return '+';
  if (match[0].startsWith('=')) return '';
  if (match[3]) return named(match[3]);
  const point = match[1] ? Number(match[1]) : Number.parseInt(match[2] ?? '', 16);
  if (point < 0x20 || point > 0xffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  return String.fromCharCode(point);
}

function hidePlaceholders(text: string): string {
  let hidden = '';
  let read = 0;
  for (const { start, end } of findPlaceholders(text)) {
    hidden += text.slice(read, start) + opaque.repeat(end - start);
    read = end;
  }
  return hidden + text.slice(read);
}

/**
 * The view recognisers search: plain spaces, dashes, quotes and Western digits, nothing of zero width, character
 * references and percent-escaped address signs decoded, placeholders made opaque.
 */
export function normalise(part: string): View {
  let view = View.of(part.includes('<') ? hidePlaceholders(part) : part);
  if (/[&%=]/.test(part)) view = view.rewrite(escaped, unescaped);
  return beyondAscii.test(view.text) ? view.rewrite(odd, plainForm) : view;
}
