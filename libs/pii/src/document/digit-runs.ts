/** One unbroken sequence of digits. */
export interface DigitGroup {
  start: number;
  end: number;
  digits: string;
}

/**
 * Digit groups that stand so close that they may be one number: only spaces, dots, slashes, hyphens and brackets in
 * between. `plus` is the offset of a leading plus sign, or -1. `coded` and `tail` say that the run hangs together with
 * letters or a code before it or after it (`INV-123`, `123abc`).
 */
export interface DigitRun {
  groups: DigitGroup[];
  plus: number;
  coded: boolean;
  tail: boolean;
}

const link = /^[ .()/-]{1,4}$/;
const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}_]/u;
const codeBefore =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_][-/._=&]$|[#\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}_]$/u;
/** A short code or digits after a hyphen; a word (`-Office`) is none. */
const codeAfter = /^(?:[-/_](?!\p{L}\p{Ll}{2})[\p{L}\p{N}]|[%€°])/u;
const plusBefore = /(?<![\p{L}\p{N}])\+ ?\(?$/u;

/** Signs after or before which no code goes on: for most numbers there is nothing more to look at. */
const openSigns = new Set([...' \n\r\t,;:!?()"\''].map((sign) => sign.charCodeAt(0)));

function isOpen(text: string, at: number): boolean {
  return at < 0 || at >= text.length || openSigns.has(text.charCodeAt(at));
}

function complete(text: string, groups: DigitGroup[]): DigitRun {
  const start = groups[0]?.start ?? 0;
  const end = groups.at(-1)?.end ?? 0;
  const before = text.slice(Math.max(0, start - 4), start);
  const plus = before.includes('+') ? plusBefore.exec(before) : null;
  return {
    groups,
    plus: plus ? start - before.length + plus.index : -1,
    coded: !plus && !isOpen(text, start - 1) && codeBefore.test(before),
    tail: !isOpen(text, end) && (codeAfter.test(text.slice(end, end + 5)) || letter.test(text.charAt(end))),
  };
}

/** Finds the digit runs of a text, in order. Linear in the text's length. */
export function digitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let groups: DigitGroup[] = [];
  for (const match of text.matchAll(/[0-9]+/g)) {
    const group = { start: match.index, end: match.index + match[0].length, digits: match[0] };
    const previous = groups.at(-1);
    const gap = previous ? group.start - previous.end : 0;
    if (previous && (gap > 4 || !link.test(text.slice(previous.end, group.start)))) {
      runs.push(complete(text, groups));
      groups = [];
    }
    groups.push(group);
  }
  if (groups.length > 0) runs.push(complete(text, groups));
  return runs;
}
