import { isLetterOrNumber } from './char-class';
import type { Span } from './view';

const reachBefore = 16;
const reachAfter = 10;
const digitRun = /[0-9]+/g;
const underscore = 95;

function isInWord(code: number): boolean {
  return code === underscore || isLetterOrNumber(code);
}

/** Moves an offset outward until it cuts no word, within a bound. */
function wordEdge(text: string, from: number, step: -1 | 1): number {
  let at = from;
  for (let moved = 0; moved < 64; moved += 1, at += step) {
    if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length);
    if (!isInWord(text.charCodeAt(at - 1)) || !isInWord(text.charCodeAt(at))) return at;
  }
  return at;
}

/**
 * The stretches of a text that have digits in them, with some room on either side: whatever holds a number lies whole
 * inside one of them. Ordered, apart from each other. Linear in the text's length.
 */
export function zonesOf(text: string): Span[] {
  const zones: Span[] = [];
  let open: Span | null = null;
  for (const match of text.matchAll(digitRun)) {
    const start = match.index - reachBefore;
    const end = match.index + match[0].length + reachAfter;
    if (open && start <= open.end) open.end = end;
    else {
      if (open) zones.push(open);
      open = { start, end };
    }
  }
  if (open) zones.push(open);
  const merged: Span[] = [];
  for (const zone of zones) {
    const start = wordEdge(text, Math.max(0, zone.start), -1);
    const end = wordEdge(text, Math.min(text.length, zone.end), 1);
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
