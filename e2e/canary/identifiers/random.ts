/** Random choices that a seed decides: the same seed gives the same identifiers. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 ≤ x < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.integer(0, items.length - 1)];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  }

  /** Text of a pattern: `#` a digit, `$` one but 0, `?` a capital letter, `~` a small one, `&` a hexadecimal digit, `=` one of base 32, `*` a letter or digit. */
  fill(pattern: string): string {
    return pattern.replace(/[#$?~&=*]/g, (mark) => this.pick([...(alphabets[mark] ?? mark)]));
  }
}

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';
const alphabets: Record<string, string> = {
  '#': digits,
  $: digits.slice(1),
  '?': capitals,
  '~': capitals.toLowerCase(),
  '&': `${digits}abcdef`,
  '=': `${capitals}234567`,
  '*': `${capitals}${capitals.toLowerCase()}${digits}`,
};
