import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameList } from './name-lists';

const capitalised = (word: string) =>
  word.replace(/(^|[-'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function linesOf(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' ').map(capitalised));
}

/** Which lines of the word files go together: first names, family names. */
const cultures: Record<string, [readonly number[], readonly number[]]> = {
  own: [
    [5, 12, 12, 13, 13],
    [0, 0, 5],
  ],
  own_in: [[0], [1]],
  own_ar: [[1], [4]],
  own_cn: [[2], [2]],
  own_vn: [[2], [2]],
  own_ng: [[3], [3]],
  own_kr: [[4], [2]],
};

/** Names written by hand, by culture. */
export function readOwnLists(wordFolder: string): Map<string, NameList> {
  const first = linesOf(join(wordFolder, 'first.txt'));
  const last = linesOf(join(wordFolder, 'last.txt'));
  const take = (lines: string[][], which: readonly number[]) => which.flatMap((line) => lines[line] ?? []);
  return new Map(
    Object.entries(cultures).map(([name, [firstLines, lastLines]]) => [
      name,
      { first: take(first, firstLines), last: take(last, lastLines), cities: [], streets: [] },
    ]),
  );
}
