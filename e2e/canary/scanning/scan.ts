import type { Identifier } from '../identifiers/identifiers';
import type { Place } from './place';
import type { Scanner } from './scanner';

/** A value that was seen where it must not be; without the value. */
export interface Hit {
  place: string;
  where: string;
  piece: string;
  rendering: string;
  identifier: Identifier;
}

/** What was looked through in one place. */
export interface PlaceReport {
  place: string;
  unit: string;
  pieces: number;
  characters: number;
  hits: Hit[];
}

/** Looks through everything that `place` holds. A value counts once for each `where`. */
export async function scan(place: Place, scanner: Scanner): Promise<PlaceReport> {
  const report: PlaceReport = { place: place.name, unit: place.unit, pieces: 0, characters: 0, hits: [] };
  for await (const { where, piece, text, locate } of place.read()) {
    report.pieces++;
    report.characters += text.length;
    for (const { needle, at } of scanner.find(text)) {
      const { identifier, rendering } = needle;
      const hit: Hit = { place: place.name, where, piece, rendering, identifier, ...locate?.(at) };
      const isKnown = report.hits.some((known) => known.where === hit.where && known.identifier === identifier);
      if (!isKnown) report.hits.push(hit);
    }
  }
  return report;
}
