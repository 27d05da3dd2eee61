import { redacted } from './redacted';

/** Says that a text is masked as told, whatever stands before and after it in a ticket. */
export function masks(text: string, expected: string): void {
  expect(redacted(text)).toBe(expected);
  expect(redacted(`Hello,\n${text}\nThanks`)).toBe(`Hello,\n${expected}\nThanks`);
}

/** Says that nothing of a text is masked. */
export function leaves(text: string): void {
  expect(redacted(text)).toBe(text);
}
