interface LogEntry {
  level: string;
  context?: string;
  msg: string;
  error?: { type?: string; code?: string | number; message?: string };
}

/** As the product's logger writes for people: time, level, process, context and message. */
const prettyLine = /^\[[\d:.]+\] ([A-Z]+): \S+ (\[.*)$/;
const warnings = new Set(['WARN', 'ERROR', 'FATAL']);

/** A line of the product's own log, whichever form it has; null for any other line. */
function parse(line: string): { level: string; text: string } | null {
  const [, prettyLevel, prettyText] = prettyLine.exec(line) ?? [];
  if (prettyLevel && prettyText) return { level: prettyLevel, text: prettyText };
  const entry = parseJson(line);
  if (typeof entry?.level !== 'string' || typeof entry.msg !== 'string') return null;
  const { context, msg, error } = entry;
  const why = [error?.type, error?.code, error?.message].filter((part) => part !== undefined).join(' ');
  return { level: entry.level.toUpperCase(), text: `${context ? `[${context}] ` : ''}${msg}${why ? ` (${why})` : ''}` };
}

function parseJson(line: string): Partial<LogEntry> | null {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line) as Partial<LogEntry>;
  } catch {
    return null;
  }
}

/** A warning or worse of the product's own logger, as a person reads it; null for any other line. */
export function warningIn(line: string): string | null {
  const parsed = parse(line);
  return parsed && warnings.has(parsed.level) ? `${parsed.level} ${parsed.text}` : null;
}

/** A line as a person reads it, whoever wrote it. */
export function readableLine(line: string): string {
  const parsed = parse(line);
  return parsed ? `${parsed.level} ${parsed.text}` : line;
}

/** The line that says why a process ended: not the stack below it. */
export function lastWord(lines: readonly string[]): string | undefined {
  const line = lines.findLast((text) => !/^\s*at /.test(text));
  return line === undefined ? undefined : readableLine(line);
}
