import type { PiiEntity, PiiType } from '@switchyard/domain';
import type { GoldSpan, Sample } from './sample';

/** Counts of one type. `right` is the number of predictions that are, `hit` that of the labelled spans that were found. */
export interface TypeTally {
  gold: number;
  hit: number;
  predicted: number;
  right: number;
}

export interface Tally {
  types: Map<PiiType, TypeTally>;
  samples: number;
  /** Samples without any labelled span, and how many of them have a prediction. */
  clean: number;
  falseAlarms: number;
  /** Characters of labelled spans, and how many of them a prediction of any type covers. */
  characters: number;
  masked: number;
  /** Samples of which at least one labelled span is not covered to 95 %. */
  leaking: number;
}

/** A labelled span that was missed, or a prediction that is wrong. */
export interface Mistake {
  kind: 'missed' | 'wrong';
  type: PiiType;
  start: number;
  end: number;
}

type Range = Pick<GoldSpan, 'start' | 'end'>;

function covered(range: Range, by: readonly Range[]): number {
  const taken = new Uint8Array(range.end - range.start);
  for (const { start, end } of by) {
    const from = Math.max(start, range.start);
    const to = Math.min(end, range.end);
    if (to > from) taken.fill(1, from - range.start, to - range.start);
  }
  return taken.reduce((sum, unit) => sum + unit, 0) / taken.length;
}

export function newTally(): Tally {
  return { types: new Map(), samples: 0, clean: 0, falseAlarms: 0, characters: 0, masked: 0, leaking: 0 };
}

function countsOf(tally: Tally, type: PiiType): TypeTally {
  let counts = tally.types.get(type);
  if (!counts) tally.types.set(type, (counts = { gold: 0, hit: 0, predicted: 0, right: 0 }));
  return counts;
}

/**
 * Adds one sample to a tally and gives its mistakes. A labelled span is hit when at least half of it is covered by
 * predictions of its type; a prediction is right when at least half of it is covered by labelled spans of its type.
 */
export function count(tally: Tally, sample: Sample, predictions: readonly PiiEntity[]): Mistake[] {
  const mistakes: Mistake[] = [];
  const ignored = sample.spans.filter(({ type }) => type === 'IGNORE');
  let leaks = false;
  for (const span of sample.spans) {
    const { type, start, end } = span;
    if (type === 'IGNORE') continue;
    const counts = countsOf(tally, type);
    counts.gold += 1;
    const ofType = predictions.filter((prediction) => prediction.type === type);
    if (covered(span, ofType) >= 0.5) counts.hit += 1;
    else mistakes.push({ kind: 'missed', type, start, end });
    const share = covered(span, predictions);
    tally.characters += end - start;
    tally.masked += Math.round(share * (end - start));
    leaks ||= share < 0.95;
  }
  for (const prediction of predictions) {
    const { type, start, end } = prediction;
    if (covered(prediction, ignored) >= 0.5) continue;
    const counts = countsOf(tally, type);
    counts.predicted += 1;
    const gold = sample.spans.filter((span) => span.type === type);
    if (covered(prediction, gold) >= 0.5) counts.right += 1;
    else mistakes.push({ kind: 'wrong', type, start, end });
  }
  tally.samples += 1;
  if (leaks) tally.leaking += 1;
  if (sample.spans.length === 0) {
    tally.clean += 1;
    if (predictions.length > 0) tally.falseAlarms += 1;
  }
  return mistakes;
}
