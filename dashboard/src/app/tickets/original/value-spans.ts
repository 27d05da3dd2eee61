import type { Original } from '@switchyard/contracts';
import type { MaskedSpan } from '@switchyard/domain';

/** Where the values that were masked stand in an original text: UTF-16 offsets, in order, none overlapping. */
export function valueSpans(text: string, values: Original['values']): MaskedSpan[] {
  const types = new Map(values.map(({ value, type }) => [value.toLowerCase(), type]));
  const longestFirst = [...types.keys()].filter((value) => value !== '').sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return [];
  // Letters that are written without spaces between words have no edge to look for.
  const edge = '[\\p{Script=Latin}\\p{N}]';
  const pattern = new RegExp(`(?<!${edge})(?:${longestFirst.map(literal).join('|')})(?!${edge})`, 'giu');
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const type = types.get(found.toLowerCase());
    return type ? [{ type, start: index, end: index + found.length }] : [];
  });
}

const literal = (value: string) => value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
