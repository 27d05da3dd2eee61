/** Calls `visit` for every match of a global pattern, in order. Unlike `matchAll` it makes no copy of the pattern. */
export function eachMatch(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = Math.max(pattern.lastIndex, match.index + 1);
    visit(match);
    pattern.lastIndex = next;
  }
}

/** The same in some stretches of a text; offsets are those of the stretch, whose own offset is given with it. */
export function eachMatchIn(
  stretches: readonly { start: number; end: number }[],
  text: string,
  pattern: RegExp,
  visit: (match: RegExpExecArray, start: number) => void,
): void {
  for (const { start, end } of stretches) {
    eachMatch(pattern, text.slice(start, end), (match) => visit(match, start + match.index));
  }
}

/** Calls `visit` for every place where a global pattern matches, matches inside one another included. */
export function eachStart(pattern: RegExp, text: string, visit: (start: number) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = match.index + 1;
    visit(match.index);
    pattern.lastIndex = next;
  }
}
