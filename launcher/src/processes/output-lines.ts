const keptLines = 15;

/** Cuts what a process writes into lines, and keeps the last few. */
export class OutputLines {
  readonly last: string[] = [];
  private rest = '';

  constructor(private readonly onLine: (line: string) => void = () => undefined) {}

  add(chunk: string): void {
    const lines = `${this.rest}${chunk}`.split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.take(line.trimEnd());
  }

  private take(line: string): void {
    if (line === '') return;
    this.last.push(line);
    if (this.last.length > keptLines) this.last.shift();
    this.onLine(line);
  }
}
