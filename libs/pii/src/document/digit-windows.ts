import type { DigitGroup, DigitRun } from './digit-runs';

/** Neighbouring groups of a run that may be one number of their own. */
export interface DigitWindow {
  first: number;
  last: number;
  start: number;
  end: number;
  digits: string;
  /** Lengths of the groups: `3-3-4`. */
  form: string;
}

export interface WindowLimits {
  minDigits: number;
  maxDigits: number;
  maxGroups: number;
}

/** Whether a number may end and another begin between two groups: only where a space or bracket parts them. */
function parted(text: string, before: DigitGroup | undefined, after: DigitGroup | undefined): boolean {
  return !before || !after || /[ ()]/.test(text.slice(before.end, after.start));
}

/** The windows that start at one group of a run, longest first. Empty where no number can start. */
export function windowsAt(text: string, run: DigitRun, first: number, limits: WindowLimits): DigitWindow[] {
  const { groups } = run;
  const opening = groups[first];
  if (!opening || !parted(text, groups[first - 1], opening)) return [];
  const windows: DigitWindow[] = [];
  let digits = '';
  let form = '';
  for (let last = first; last < groups.length && last < first + limits.maxGroups; last += 1) {
    const group = groups[last];
    if (!group || digits.length + group.digits.length > limits.maxDigits) break;
    digits += group.digits;
    form += `${form && '-'}${group.digits.length}`;
    if (digits.length < limits.minDigits || !parted(text, group, groups[last + 1])) continue;
    windows.push({ first, last, start: opening.start, end: group.end, digits, form });
  }
  return windows.reverse();
}
