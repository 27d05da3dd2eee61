import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names and places of one language or country. */
export interface NameList {
  first: string[];
  last: string[];
  cities: string[];
  streets: string[];
}

interface PackageLocale {
  person?: { first_name?: Record<string, unknown>; last_name?: Record<string, unknown> };
  location?: { city_name?: unknown; street_name?: unknown };
  word?: Record<string, unknown>;
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const allOf = (values: Record<string, unknown> | undefined) => Object.values(values ?? {}).flatMap(strings);

const wordLocales = new Set(['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt_PT', 'pt_BR']);

/** The lists of the package `@faker-js/faker` (MIT) in a folder, by locale; `words` are lower-case words of its languages. */
export async function readPackageLists(folder: string): Promise<{ lists: Map<string, NameList>; words: string[] }> {
  const { allLocales } = (await import(join(folder, 'dist/index.js'))) as { allLocales: Record<string, PackageLocale> };
  const lists = new Map<string, NameList>();
  const words: string[] = [];
  for (const [locale, { person, location, word }] of Object.entries(allLocales)) {
    lists.set(locale, {
      first: allOf(person?.first_name),
      last: allOf(person?.last_name),
      cities: strings(location?.city_name),
      streets: strings(location?.street_name),
    });
    if (!wordLocales.has(locale)) continue;
    // German nouns are written with a capital.
    words.push(...allOf(word).filter((item) => item === item.toLowerCase() || locale === 'de'));
  }
  return { lists, words };
}

/** The words of a list written by hand: one or more a line, `#` opens a note. */
export function readWordFile(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '');
}
