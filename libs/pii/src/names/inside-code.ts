import type { Sentence } from './features';

/** Whether a range is a piece of a user name, file name or the like: `jane_d`, `jane.doe`, `/jane`. */
export function isInsideCode(text: string, { tokens }: Sentence, first: number, last: number): boolean {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? 0;
  return (
    /[_@\\/=.]$|[\p{N}]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[_@\\/=]|[.][\p{L}\p{N}]|\p{N})/u.test(text.slice(end, end + 2))
  );
}
