import { normalise } from '../document/normalise';
import { wordsOf } from '../document/words';

/** One way to write a known person: folded words in order. */
export interface NamePattern {
  words: string[];
  /** Index of the person in the request: all ways to write a name share a placeholder. */
  person: number;
  /** Found only where it is written with a capital, because the word also has another meaning. */
  capitalOnly: boolean;
}

/** Particles and titles that name nobody on their own. */
const particles = new Set(
  'van von der den des del della dos das de da di la le el al bin ibn ben ter ten mac du des dalla dello degli degl zu zum zur am und and jr sr phd md esq retd rtd capt captain col colonel major brigadier mr mrs ms miss dr prof sir herr frau mme mlle señor señora don st'.split(
    ' ',
  ),
);
/** Words that sources put where a name should be. */
const notNames = new Set(
  'support customer customers team admin administrator info user guest test sales service help helpdesk unknown anonymous null none client kunde cliente office contact company account billing noreply'.split(
    ' ',
  ),
);
/** Names that are everyday words as well. */
const ambiguous = new Set(
  (
    'will may mark rose grant hope joy faith grace bill art rob pat sue drew chase chance summer april june august dawn jack frank ' +
    'guy miles rich max penny ruby amber ivy iris lily daisy violet jade pearl brook brooke cliff dale dean earl ernest gene glen ' +
    'harry heath jean lance lane lee logan mason norm page parker ray reed rusty sandy skip stone wade ward wood young long short ' +
    'white black brown green gray grey king cook baker price case bush field fields hill love day bell rice banks little good best ' +
    'park parks post power rich sharp small snow star swift waters weeks winter wise early do an so to in on no so my he you any ' +
    'sol luz mar cruz flor paz angel klein gross lang kurz schwarz weiss braun wolf engel winter sommer sonntag freitag koch ' +
    'petit grand blanc roy roi rossi bianchi leon'
  ).split(' '),
);

function isSpoken(word: string): boolean {
  return word.length >= 2 && /^\p{L}[\p{L}\p{M}]*$/u.test(word) && !particles.has(word) && !notNames.has(word);
}

/** The ways in which the given names are looked for: the whole, family name first, and each name on its own. */
export function namePatterns(names: readonly string[]): NamePattern[] {
  const patterns = new Map<string, NamePattern>();
  const add = (words: string[], person: number) => {
    const key = words.join(' ');
    const [only = ''] = words;
    const capitalOnly = words.length === 1 && (ambiguous.has(only) || (only.length < 3 && /^[a-z]+$/.test(only)));
    if (!patterns.has(key)) patterns.set(key, { words, person, capitalOnly });
  };
  names.forEach((name, person) => {
    if (name.includes('@')) return;
    const parts = normalise(name)
      .text.split(/[\s,]+/)
      .map((part) => wordsOf(part).map(({ folded }) => folded))
      .filter((words) => words.length > 0);
    const whole = parts.flat();
    if (whole.length > 1 && whole.some(isSpoken)) add(whole, person);
    const last = parts.at(-1);
    if (parts.length > 1 && last && whole.some(isSpoken)) add([...last, ...parts.slice(0, -1).flat()], person);
    if (parts.length > 2 && last && parts[0]) add([...parts[0], ...last], person);
    for (const words of parts) {
      if (words.length > 1 ? words.some((word) => word.length > 2) : isSpoken(words[0] ?? '')) add(words, person);
    }
  });
  return [...patterns.values()];
}
