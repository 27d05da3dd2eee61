import { RE2JS } from 're2js';
import type { Recogniser } from '../recognisers/recogniser';
import type { CustomPattern } from './redaction-rules';

export const customId = 'rule-custom';

const maxLength = 500;
/** Instructions of a compiled pattern; time grows with them as it does with the text. */
const maxProgram = 250;

/** What is wrong with a regular expression for use in rules, in words for whoever wrote it; null when nothing is. */
export function checkPattern(pattern: string): string | null {
  if (pattern.length > maxLength) return `longer than ${maxLength} characters`;
  try {
    const compiled = RE2JS.compile(pattern);
    if (compiled.programSize() > maxProgram) return 'too large: use smaller counts in {…}';
    return compiled.matcher('').find() ? 'matches the empty text' : null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : 'not in RE2 syntax';
  }
}

/** Finds what the operator's own pattern matches; only by an engine that is linear for every pattern. Throws on a bad one. */
export function customRecogniser({ name, type, pattern, isCaseSensitive }: CustomPattern): Recogniser {
  const problem = checkPattern(pattern);
  if (problem !== null) throw new Error(`the pattern of ${name} cannot be used: ${problem}`);
  const compiled = RE2JS.compile(pattern, RE2JS.MULTILINE | (isCaseSensitive ? 0 : RE2JS.CASE_INSENSITIVE));
  return {
    id: customId,
    types: [type],
    find(doc, emit) {
      const matcher = compiled.matcher(doc.text);
      while (matcher.find()) {
        doc.budget.check();
        const [start, end] = [matcher.start(), matcher.end()];
        const canonical = doc.text.slice(start, end).trim().toLowerCase();
        if (canonical !== '') emit({ start, end, type, score: 1, canonical, evidence: { recogniser: customId } });
      }
    },
  };
}
