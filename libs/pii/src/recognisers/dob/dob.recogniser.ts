import type { Doc } from '../../document/doc';
import { eachMatchIn } from '../../document/each-match';
import { labelContext } from '../../labels/label-context';
import type { Recogniser } from '../recogniser';
import { evidenceOf, scoreOf } from '../scoring';
import { monthNames } from './months';

const id = 'dob';
const day = '(?:0?[1-9]|[12][0-9]|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = "(?:(?:19|20)[0-9]{2}|'?[0-9]{2})";
const fullYear = '(?:19|20)[0-9]{2}';
const name = `(?:${monthNames
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const ordinal = '(?:st|nd|rd|th|er|ª|º|°)?';
const written = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${day}[ ]?([-/. ])[ ]?${day}[ ]?\\1[ ]?${year}`,
    `${fullYear}([-/. ])${month}\\2${day}`,
    `(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])`,
    `(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])${fullYear}`,
    `${day}${ordinal}(?:[ .-]{1,2}|\\s(?:of|de|do)\\s)${name}(?:[ .,'-]{1,3}|\\s(?:of|de|do)\\s)${year}`,
    `${name}[ .-]{1,2}${day}${ordinal}[ ,.-]{1,2}${year}`,
    `${fullYear}[ ,-]{1,2}${name}[ -]${day})(?![\\p{L}\\p{N}])`,
  ].join('|'),
  'giu',
);
const monthNumbers = new Map(monthNames.flatMap((names, index) => names.map((word) => [word, index + 1])));

/** Canonical form: the numbers, with the month's number for its name. */
function canonicalOf(date: string): string {
  const words = date.toLowerCase().match(/\p{L}+/gu) ?? [];
  const month = words.map((word) => monthNumbers.get(word)).find((number) => number !== undefined);
  return [...(date.match(/[0-9]+/g) ?? []), ...(month === undefined ? [] : [`m${month}`])].join('-');
}

/** Dates of birth: dates of any common form beside a label that speaks of birth. */
export const dobRecogniser: Recogniser = {
  id,
  types: ['DOB'],
  find(doc: Doc, emit) {
    if (!doc.hasLabel('dob')) return;
    eachMatchIn(doc.zones, doc.text, written, (match, start) => {
      doc.budget.check();
      const end = start + match[0].length;
      const context = labelContext(doc, start, end, 'dob');
      if (context.label === 0) return;
      const score = scoreOf(0.3, context);
      emit({ start, end, type: 'DOB', score, canonical: canonicalOf(match[0]), evidence: evidenceOf(id, context) });
    });
  },
};
