const windowMs = 60_000;

/** Counts requests per minute, from the first one on. */
export class RateWindow {
  private start = 0;
  private used = 0;

  constructor(readonly limit: number) {}

  /** Takes one request in; `allowed` is false when the minute's requests are used up. */
  take(now = Date.now()): { allowed: boolean; remaining: number; resetMs: number } {
    if (now - this.start >= windowMs) {
      this.start = now;
      this.used = 0;
    }
    const allowed = this.used < this.limit;
    if (allowed) this.used++;
    return { allowed, remaining: this.limit - this.used, resetMs: this.start + windowMs - now };
  }
}
