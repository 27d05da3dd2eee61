import { eachMatchIn } from '../../document/each-match';
import { labelContext } from '../../labels/label-context';
import type { Recogniser } from '../recogniser';
import { evidenceOf, scoreOf } from '../scoring';

const id = 'mac';
const pairs =
  /(?<![A-Za-z0-9:-])(?:[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}|[0-9a-f]{12}|[0-9a-f]{2} [0-9a-f]{2} [0-9a-f]{2} [0-9a-f]{2} [0-9a-f]{2} [0-9a-f]{2})(?![A-Za-z0-9]|[:-][A-Za-z0-9])/gi;

/** How firmly the form speaks for an address: pairs of digits alone are dates and times more often. */
function baseOf(written: string, separator: string | undefined): number {
  if (separator === ':') return 0.9;
  if (!/[a-f]/i.test(written)) return 0.2;
  return separator === '-' ? 0.9 : written.includes('.') ? 0.7 : 0.2;
}

/** Hardware addresses: twelve hexadecimal digits in pairs, in fours, or in one beside a label. */
export const macRecogniser: Recogniser = {
  id,
  types: ['MAC'],
  find(doc, emit) {
    eachMatchIn(doc.zones, doc.text, pairs, (match, start) => {
      doc.budget.check();
      const end = start + match[0].length;
      const context = labelContext(doc, start, end, 'mac');
      emit({
        start,
        end,
        type: 'MAC',
        score: scoreOf(baseOf(match[0], match[1]), context),
        canonical: match[0].toLowerCase().replace(/[^0-9a-f]/g, ''),
        evidence: evidenceOf(id, context),
      });
    });
  },
};
