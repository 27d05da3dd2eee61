const keptLines = 15;

const nestLine = /^\[Nest\] \d+\s.*?\b(WARN|ERROR|FATAL)\b (.*)$/;

/** A warning or worse of the product's own logger, without time and process id; null for any other line. */
export function warningIn(line: string): string | null {
  const [, level, text] = nestLine.exec(line) ?? [];
  return level && text ? `${level} ${text}` : null;
}

/** The line that says why a process ended: not the stack below it. */
export const lastWord = (lines: readonly string[]): string | undefined =>
  lines.findLast((line) => !/^\s*at /.test(line));

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
