import type { Progress } from '../terminal/progress';

type Stop = () => Promise<void>;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends everything in the reverse order of its start, once: on a signal, or when asked. A second signal does not wait. */
export class Shutdown {
  private readonly stops: Stop[] = [];
  private readonly kills: (() => void)[] = [];
  private readonly aborter = new AbortController();
  private begun: Promise<void> | null = null;

  constructor(private readonly progress: Progress) {
    for (const signal of signals) process.on(signal, () => this.onSignal());
  }

  /** Aborted as soon as the end begins. */
  get signal(): AbortSignal {
    return this.aborter.signal;
  }

  /** @param kill ends the same thing without waiting */
  add(stop: Stop, kill?: () => void): void {
    this.stops.unshift(stop);
    if (kill) this.kills.push(kill);
  }

  /** Ends everything, and this process with `exitCode`. */
  async exit(exitCode: number): Promise<never> {
    this.begun ??= this.run();
    await this.begun;
    process.exit(exitCode);
  }

  private onSignal(): void {
    if (this.begun) {
      for (const kill of this.kills) kill();
      process.exit(1);
    }
    void this.exit(0);
  }

  private async run(): Promise<void> {
    this.aborter.abort(new Error('stopped'));
    this.progress.stop();
    await this.progress.step('Stopping', async () => {
      for (const stop of this.stops) await stop();
    });
  }
}
