/** Half-open range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** A form of a text that is easier to search, and knows for every code unit which ones of the original it stands for. */
export class View {
  private constructor(
    readonly text: string,
    private readonly starts: Uint32Array | null,
    private readonly ends: Uint32Array | null,
    /** Offset of the view's first unit, where the view has no table of offsets. */
    private readonly base = 0,
  ) {}

  static of(text: string): View {
    return new View(text, null, null);
  }

  /** The range of the original that a non-empty range of this view stands for. */
  original(start: number, end: number): Span {
    if (!this.starts || !this.ends) return { start: start + this.base, end: end + this.base };
    return { start: this.starts[start] ?? 0, end: this.ends[end - 1] ?? 0 };
  }

  /** The part of this view between two of its offsets, as a view of the same original. */
  part(start: number, end: number): View {
    if (start === 0 && end >= this.text.length) return this;
    const text = this.text.slice(start, end);
    if (!this.starts || !this.ends) return new View(text, null, null, this.base + start);
    return new View(text, this.starts.subarray(start, end), this.ends.subarray(start, end));
  }

  /**
   * Replaces each match of a global pattern for which `replace` gives a text; null keeps it. A replacement must not be
   * longer than its match. Gives this view itself when nothing changes.
   */
  rewrite(pattern: RegExp, replace: (match: RegExpExecArray) => string | null): View {
    const pieces: string[] = [];
    let starts: Uint32Array | null = null;
    let ends: Uint32Array | null = null;
    let read = 0;
    let written = 0;
    const keepUntil = (limit: number, toStarts: Uint32Array, toEnds: Uint32Array) => {
      pieces.push(this.text.slice(read, limit));
      for (; read < limit; read += 1, written += 1) {
        toStarts[written] = this.starts ? (this.starts[read] ?? 0) : read + this.base;
        toEnds[written] = this.ends ? (this.ends[read] ?? 0) : read + 1 + this.base;
      }
    };
    for (const match of this.text.matchAll(pattern)) {
      const replacement = replace(match);
      if (replacement === null) continue;
      starts ??= new Uint32Array(this.text.length);
      ends ??= new Uint32Array(this.text.length);
      keepUntil(match.index, starts, ends);
      read = match.index + match[0].length;
      const source = this.original(match.index, read);
      const sameLength = replacement.length === match[0].length;
      for (let unit = 0; unit < replacement.length; unit += 1, written += 1) {
        const one = sameLength ? this.original(match.index + unit, match.index + unit + 1) : source;
        starts[written] = one.start;
        ends[written] = one.end;
      }
      pieces.push(replacement);
    }
    if (!starts || !ends) return this;
    keepUntil(this.text.length, starts, ends);
    return new View(pieces.join(''), starts, ends);
  }
}
