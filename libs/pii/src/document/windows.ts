import type { Span } from './view';

const windowLength = 16_384;
const overlap = 1_024;

/** A stretch of a text to search on its own, and the part of it in which a finding must start to count. */
export interface Window extends Span {
  from: number;
  to: number;
}

/** Where a text is best cut at or before an offset: a blank line, a line end, a space; else right there. */
function cutBefore(text: string, offset: number): number {
  const earliest = offset - overlap / 4;
  for (const sign of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(sign, offset);
    if (at > earliest) return at + sign.length;
  }
  // Never between the halves of a surrogate pair.
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

/**
 * Cuts a long text into overlapping windows, so that no search sees more than some thousand characters at once. Every
 * finding counts in one window only, in which there are some hundred characters of text on either side of its start.
 */
export function windowsOf(text: string): Window[] {
  if (text.length <= windowLength + overlap) return [{ start: 0, end: text.length, from: 0, to: text.length + 1 }];
  const windows: Window[] = [];
  let start = 0;
  let from = 0;
  for (;;) {
    if (text.length - start <= windowLength + overlap) {
      windows.push({ start, end: text.length, from, to: text.length + 1 });
      return windows;
    }
    const to = cutBefore(text, start + windowLength - overlap / 2);
    const end = cutBefore(text, to + overlap);
    windows.push({ start, end, from, to });
    from = to;
    start = cutBefore(text, to - overlap / 2);
  }
}
