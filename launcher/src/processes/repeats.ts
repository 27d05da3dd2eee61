/** Lets a message pass once in a while: what differs from one of the last seconds by numbers and ids alone is a repeat. */
export class Repeats {
  private readonly shownAt = new Map<string, number>();

  constructor(
    private readonly withinMs: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** True when `message` was shown lately. */
  has(message: string): boolean {
    const kind = message.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, '#');
    const last = this.shownAt.get(kind);
    if (last !== undefined && this.now() - last < this.withinMs) return true;
    this.shownAt.set(kind, this.now());
    return false;
  }
}
