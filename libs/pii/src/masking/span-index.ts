import type { Span } from '../document/view';

/** Answers which ranges hold or touch another one, each in logarithmic time. */
export class SpanIndex {
  private readonly starts: number[];
  /** The furthest end among the ranges up to each one, in order of start. */
  private readonly furthest: number[] = [];

  constructor(spans: readonly Span[]) {
    const ordered = [...spans].sort((a, b) => a.start - b.start);
    this.starts = ordered.map(({ start }) => start);
    let end = -1;
    for (const span of ordered) this.furthest.push((end = Math.max(end, span.end)));
  }

  /** Whether one range holds all of another. */
  holds({ start, end }: Span): boolean {
    return this.reach(start) >= end;
  }

  /** Whether one range holds all of another and more. */
  exceeds({ start, end }: Span): boolean {
    return this.reach(start) > end || this.reach(start - 1) >= end;
  }

  /** Whether a range shares a code unit with another. */
  touches({ start, end }: Span): boolean {
    return this.reach(end - 1) > start;
  }

  /** The furthest end among the ranges that start at or before an offset; -1 without any. */
  private reach(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.furthest[low - 1] ?? -1;
  }
}
