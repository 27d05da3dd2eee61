import { formatDuration } from './duration';

/** Where progress is written to: `process.stdout` is one. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

interface Task {
  title: string;
  /** What is known so far, e.g. "120 / 400 tickets". */
  detail: string;
  since: number;
}

const redrawMs = 100;
/** How often a log file, where nothing can be redrawn, is told how far a task is. */
const plainDetailMs = 5_000;
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Tells what is being done: as a line that changes in a terminal, as plain lines elsewhere. */
export class Progress {
  private readonly tasks: Task[] = [];
  private timer: NodeJS.Timeout | undefined;
  private frame = 0;

  constructor(
    private readonly out: Output,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Prints a line that stays. */
  say(line: string): void {
    this.clear();
    this.out.write(`${line}\n`);
    this.draw();
  }

  /** Shows `title` while `work` runs, and how long it took afterwards. `work` may report how far it is. */
  async step<T>(title: string, work: (report: (detail: string) => void) => Promise<T>): Promise<T> {
    const task: Task = { title, detail: '', since: this.now() };
    let toldAt = task.since;
    this.begin(task);
    try {
      const result = await work((detail) => {
        task.detail = detail;
        if (this.out.isTTY || this.now() - toldAt < plainDetailMs) return;
        toldAt = this.now();
        this.say(`  ${title}: ${detail}`);
      });
      this.end(task, '✓');
      return result;
    } catch (error) {
      this.end(task, '✗');
      throw error;
    }
  }

  /** Removes the changing line for good. */
  stop(): void {
    this.clear();
    this.tasks.length = 0;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private begin(task: Task): void {
    this.tasks.push(task);
    if (!this.out.isTTY) return this.say(`… ${task.title}`);
    this.timer ??= setInterval(() => {
      this.frame = (this.frame + 1) % frames.length;
      this.clear();
      this.draw();
    }, redrawMs).unref();
  }

  private end(task: Task, mark: string): void {
    const index = this.tasks.indexOf(task);
    if (index < 0) return; // Stopped meanwhile.
    this.tasks.splice(index, 1);
    if (this.tasks.length === 0) {
      clearInterval(this.timer);
      this.timer = undefined;
    }
    const detail = task.detail ? `: ${task.detail}` : '';
    this.say(`${mark} ${task.title}${detail} (${formatDuration(this.now() - task.since)})`);
  }

  private clear(): void {
    if (this.out.isTTY) this.out.write('\r\x1b[2K');
  }

  private draw(): void {
    if (!this.out.isTTY || this.tasks.length === 0) return;
    const parts = this.tasks.map(
      ({ title, detail, since }) =>
        `${title}${detail ? `: ${detail}` : ''} ${Math.floor((this.now() - since) / 1000)} s`,
    );
    this.out.write(`${frames[this.frame] ?? ''} ${parts.join(' · ')}`.slice(0, (this.out.columns || 80) - 1));
  }
}
