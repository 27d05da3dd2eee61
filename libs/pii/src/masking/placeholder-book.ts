import { findPlaceholders, type PiiType } from '@switchyard/domain';

/** Gives out placeholders for one request: the same value the same one, and never one that a text already holds. */
export class PlaceholderBook {
  private readonly used = new Set<string>();
  private readonly given = new Map<string, string>();
  private readonly lastNumber = new Map<PiiType, number>();

  /** `texts` are those whose literal placeholders are taken. */
  constructor(texts: readonly string[]) {
    for (const text of texts) {
      if (!text.includes('<')) continue;
      for (const { type, start, end } of findPlaceholders(text)) {
        this.used.add(`${type}_${Number(text.slice(start + type.length + 2, end - 1))}`);
      }
    }
  }

  placeholderFor(type: PiiType, canonical: string): string {
    const key = `${type} ${canonical}`;
    let placeholder = this.given.get(key);
    if (!placeholder) {
      let number = (this.lastNumber.get(type) ?? 0) + 1;
      while (this.used.has(`${type}_${number}`)) number += 1;
      this.lastNumber.set(type, number);
      placeholder = `<${type}_${number}>`;
      this.given.set(key, placeholder);
    }
    return placeholder;
  }
}
