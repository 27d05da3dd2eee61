import { eachMatchIn } from '../../document/each-match';
import { labelContext } from '../../labels/label-context';
import type { Recogniser } from '../recogniser';
import { evidenceOf } from '../scoring';

const id = 'account-after-branch';
const pair =
  /(?<![A-Za-z0-9-])(?<branch>[0-9]{2}([ -]?)[0-9]{2}\2[0-9]{2}|[0-9]{3}[ -]?[0-9]{3})(?<gap>[^0-9\n]{1,24})(?<account>[0-9]{6,10}|[0-9]{2,4} [0-9]{3,4} ?[0-9]{0,4})(?![A-Za-z0-9])/g;

/** Account numbers right after the branch they belong to (`20-00-00 55779911`), where a label names the branch. */
export const accountAfterBranchRecogniser: Recogniser = {
  id,
  types: ['BANK_ACCOUNT'],
  find(doc, emit) {
    if (!doc.hasLabel('sort-code') && !doc.hasLabel('bsb')) return;
    eachMatchIn(doc.zones, doc.text, pair, (match, start) => {
      doc.budget.check();
      const { branch = '', gap = '', account = '' } = match.groups ?? {};
      const context = labelContext(doc, start, start + branch.length, 'sort-code', 'bsb');
      if (context.label < 0.7) return;
      const from = start + branch.length + gap.length;
      const written = account.trimEnd();
      const own = labelContext(doc, from, from + written.length, 'bank-account');
      // Another kind of number may follow as well; then a label says so.
      if (own.label === 0 && own.negative > 0.5) return;
      emit({
        start: from,
        end: from + written.length,
        type: 'BANK_ACCOUNT',
        score: 0.7,
        canonical: written.replaceAll(' ', ''),
        evidence: evidenceOf(id, context),
      });
    });
  },
};
