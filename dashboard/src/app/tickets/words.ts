import { sentenceCase } from '../shared/words';

const languageNames = new Intl.DisplayNames(undefined, { type: 'language' });
const tenth = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** "German" for `de`, "Not recognised" for `und`. */
export function languageName(code: string): string {
  if (code === 'und') return 'Not recognised';
  try {
    return languageNames.of(code) ?? code;
  } catch {
    return code;
  }
}

export const engineName = (engine: string) => (engine === 'openai' ? 'OpenAI' : sentenceCase(engine));

/** Milliseconds with one decimal, as a table shows them so that they can be added up. */
export const milliseconds = (ms: number) => tenth.format(ms);
export const percent = (share: number) => `${tenth.format(share * 100)} %`;
