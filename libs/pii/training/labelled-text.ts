import { readFileSync } from 'node:fs';

export interface LabelledSpan {
  start: number;
  end: number;
  /** `IGNORE` counts neither way. */
  type: string;
}

export interface LabelledText {
  text: string;
  spans: LabelledSpan[];
}

/** Reads a file with one `{text, spans}` a line. */
export function readLabelledTexts(file: string): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledText);
}
