import type { Region } from '@switchyard/domain';
import { findLabels, type Label } from '../labels/find-labels';
import type { LabelConcept } from '../labels/lexicon';
import type { TimeBudget } from '../time-budget';
import { findBlocks } from './blocks';
import { digitRuns, type DigitRun } from './digit-runs';
import type { Span, View } from './view';
import { wordsOf, type Word } from './words';
import { zonesOf } from './zones';

/** One view of a part with what recognisers share; each piece is worked out once, when first asked for. */
export class Doc {
  readonly text: string;
  /** What the words between a label and a place say, by both: see `labelContext`. */
  readonly gapWeights = new Map<number, number>();
  private foundWords: Word[] | undefined;
  private foundLabels: Label[] | undefined;
  private foundConcepts: Set<LabelConcept> | undefined;
  private foundRuns: DigitRun[] | undefined;
  private foundBlocks: Span[] | undefined;
  private foundZones: Span[] | undefined;

  constructor(
    readonly view: View,
    readonly region: Region | null,
    readonly budget: TimeBudget,
  ) {
    this.text = view.text;
  }

  get words(): Word[] {
    this.foundWords ??= this.timed(() => wordsOf(this.text));
    return this.foundWords;
  }

  get labels(): Label[] {
    this.foundLabels ??= this.timed(() => findLabels(this.text, this.words));
    return this.foundLabels;
  }

  get digitRuns(): DigitRun[] {
    this.foundRuns ??= this.timed(() => digitRuns(this.text));
    return this.foundRuns;
  }

  /** The stretches that hold digits, with room for what belongs to them. */
  get zones(): Span[] {
    this.foundZones ??= this.timed(() => zonesOf(this.text));
    return this.foundZones;
  }

  /** Whether any label of a concept is in the text. */
  hasLabel(concept: LabelConcept): boolean {
    this.foundConcepts ??= new Set(this.labels.map((label) => label.concept));
    return this.foundConcepts.has(concept);
  }

  /** Whether a range touches digits that are known to be something else, such as a date or a price. */
  isBlocked(start: number, end: number): boolean {
    this.foundBlocks ??= this.timed(() => findBlocks(this.text, this.zones));
    const blocks = this.foundBlocks;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    // Blocks of different kinds may overlap, but none is long: looking at a few before the range is enough.
    for (let index = low - 1; index >= 0 && index >= low - 4; index -= 1) {
      if ((blocks[index]?.end ?? 0) > start) return true;
    }
    return false;
  }

  private timed<T>(work: () => T): T {
    this.budget.check();
    return work();
  }
}
