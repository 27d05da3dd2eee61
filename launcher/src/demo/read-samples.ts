import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A ticket as it is sent; the API says whether it is a good one. */
export type Sample = Record<string, unknown>;

export const isSampleFile = (name: string): boolean => name.endsWith('.jsonl') && !name.startsWith('labels');

/** One JSON object a line. Throws an error that names the file and the line that is none. */
export function parseSamples(text: string, file: string): Sample[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [{ source: 'sample', ...(JSON.parse(line) as Sample) }];
    } catch {
      throw new Error(`${file}, line ${index + 1} is not JSON`);
    }
  });
}

/** Deals the files out in turn, so that languages and oddities come mixed and not file by file. */
export function mixSamples(files: readonly (readonly Sample[])[]): Sample[] {
  const placed = files.flatMap((samples) =>
    samples.map((sample, index) => ({ sample, at: (index + 0.5) / samples.length })),
  );
  return placed.sort((a, b) => a.at - b.at).map(({ sample }) => sample);
}

/** All sample tickets in `dir`, mixed. */
export function readSamples(dir: string): Sample[] {
  const files = readdirSync(dir).filter(isSampleFile).sort();
  return mixSamples(files.map((file) => parseSamples(readFileSync(join(dir, file), 'utf8'), file)));
}
