import type { LabelledSpan, LabelledText } from './labelled-text';

/** Reads a text in which `[[…]]` marks a person and `{{…}}` an address. */
export function readMarked(marked: string): LabelledText {
  const spans: LabelledSpan[] = [];
  let text = '';
  let read = 0;
  for (const match of marked.matchAll(/\[\[([^\]]+)\]\]|\{\{([^}]+)\}\}/g)) {
    const [, person, address] = match;
    const value = person ?? address ?? '';
    text += marked.slice(read, match.index);
    spans.push({
      start: text.length,
      end: text.length + value.length,
      type: person === undefined ? 'ADDRESS' : 'PERSON',
    });
    text += value;
    read = match.index + match[0].length;
  }
  return { text: text + marked.slice(read), spans };
}
