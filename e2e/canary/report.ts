import type { CanaryReport } from './canary';
import type { Hit } from './scanning/scan';

const megabytes = (characters: number) => `${(characters / 1_000_000).toFixed(2)} M`;
const shownHits = 5;

/** What was looked through, and what was seen where it must not be; without any of the values. */
export function reportOf({ places, ...run }: CanaryReport): string {
  const rows = [
    ['place', 'pieces', 'characters', 'hits'],
    ...places.map(({ place, pieces, unit, characters, hits }) => [
      place,
      `${pieces} ${unit}`,
      megabytes(characters),
      String(hits.length),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const table = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  const hits = places.flatMap((place) => place.hits);
  const sent = [
    `${run.identifiers} identifiers of ${run.types} types`,
    `${run.tickets} tickets`,
    `${run.answers} answers`,
  ];
  const outcome = hits.length === 0 ? '0 plaintext hits' : `${hits.length} PLAINTEXT HITS`;
  const summary = [...sent, `${run.modelRequests} requests to the language model`].join(', ');
  return [summary, '', ...table, '', ...leaksOf(hits), outcome].join('\n');
}

/** Hits of the same kind together: many values that went one way are one leak. */
function leaksOf(hits: readonly Hit[]): string[] {
  const leaks = new Map<string, Hit[]>();
  for (const hit of hits) {
    const leak = `${hit.place}: ${hit.where}`;
    leaks.set(leak, [...(leaks.get(leak) ?? []), hit]);
  }
  return [...leaks].flatMap(([leak, ofLeak]) => {
    const more = ofLeak.length > shownHits ? [`  … and ${ofLeak.length - shownHits} more`] : [];
    return [`LEAK  ${leak}, ${ofLeak.length} values`, ...ofLeak.slice(0, shownHits).map(lineOf), ...more, ''];
  });
}

const lineOf = ({ piece, rendering, identifier }: Hit) =>
  `  ${identifier.type} ${identifier.number}, ${rendering}, ${JSON.stringify(identifier.outline)}, in ${piece}`;
