import type { View } from './view';

/** How a language says the sign and the dot; in bare words they count only as a pair ("at some point in" is no address). */
const languages = [
  { at: 'at', dot: 'dot' },
  { at: 'at|ät|klammeraffe', dot: 'punkt' },
  { at: 'arobase', dot: 'point' },
  { at: 'arroba', dot: 'punto|ponto' },
  { at: 'chiocciola', dot: 'punto' },
  { at: 'apenstaartje', dot: 'punt' },
  { at: 'małpa|malpa', dot: 'kropka' },
];
const at = languages.map((language) => language.at).join('|');
const dot = languages.map((language) => language.dot).join('|');
const mailHosts = 'gmail|googlemail|yahoo|outlook|hotmail|live|icloud|proton|protonmail|gmx|web|aol|rediffmail|mail';
const hostUnit = '[\\p{L}\\p{N}-]';

// A bare word for the sign needs one for the dot, or a host that is known.
const hint = new RegExp(
  `[[({<]\\s{0,2}(?:${at}|@|${dot}|\\.)\\s{0,2}[\\])}>]|\\s(?:${dot})\\s|\\sat\\s{1,2}(?:${mailHosts})\\.|\\s@|@\\s`,
  'i',
);
const wordPairs = languages.map(
  (language) =>
    `(?:${language.at})\\s{1,2}(?=${hostUnit}{1,40}(?:\\s{1,2}(?:${language.dot})\\s{1,2}${hostUnit}{2,24}){1,3}(?![\\p{L}\\p{N}]))`,
);
const signs = new RegExp(
  [
    `\\s{0,2}[[({<]\\s{0,2}(?:${at}|@)\\s{0,2}[\\])}>]\\s{0,2}`,
    `(?<dot>\\s{0,2}[[({<]\\s{0,2}(?:${dot}|\\.)\\s{0,2}[\\])}>]\\s{0,2})`,
    `\\s{1,2}(?:${wordPairs.join('|')}|at\\s{1,2}(?=(?:${mailHosts})\\.[a-z]{2,3}(?![\\p{L}\\p{N}])))`,
    `(?<wordDot>\\s{1,2}(?:${dot})\\s{1,2}(?=[\\p{L}\\p{N}]))`,
    `(?:\\s{1,2}@\\s{0,2}|(?<!\\s)@\\s{1,2})(?=${hostUnit}{1,40}(?: ?\\. ?${hostUnit}{1,40}){0,3} ?\\. ?\\p{L}{2,24})`,
    `(?<spacedDot>\\s{1,2}\\.\\s{1,2}(?=\\p{L}{2,24}(?!\\p{L})))`,
  ].join('|'),
  'giu',
);

/** The text with spelled-out addresses (`name [at] host dot com`) written as such. Null when it spells none out. */
export function spelledOutView(view: View): View | null {
  if (!hint.test(view.text)) return null;
  const written = view.rewrite(signs, ({ groups }) =>
    groups?.['dot'] || groups?.['wordDot'] || groups?.['spacedDot'] ? '.' : '@',
  );
  return written === view || !written.text.includes('@') ? null : written;
}
