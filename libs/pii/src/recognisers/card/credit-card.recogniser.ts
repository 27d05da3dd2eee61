import { isLuhnValid } from '../../checksums/luhn';
import type { DigitRun } from '../../document/digit-runs';
import { windowsAt, type DigitWindow } from '../../document/digit-windows';
import type { Doc } from '../../document/doc';
import { labelEndsAt } from '../../labels/label-adjacent';
import { labelContext } from '../../labels/label-context';
import type { Candidate, Recogniser } from '../recogniser';
import { evidenceOf, maskingThreshold, scoreOf } from '../scoring';
import { issuerOf } from './card-issuer';

const id = 'credit-card';
const limits = { minDigits: 12, maxDigits: 19, maxGroups: 8 };
const printedForms = new Set(['4-4-4-4', '4-6-5', '4-6-4', '4-4-4-4-3', '4-4-4-1', '4-4-4-3', '6-13', '8-8', '4-4-5']);
function digitsIn({ groups }: DigitRun): number {
  return groups.reduce((sum, { digits }) => sum + digits.length, 0);
}

const separators = /^[0-9 .-]+$/;

/** Score of the form alone. Luhn and issuer count; printed grouping helps; all else needs a label. */
function baseOf({ digits, form }: DigitWindow, luhn: boolean): number {
  const issuer = issuerOf(digits);
  const printed = printedForms.has(form);
  if (luhn && issuer === 'strict') return printed || !form.includes('-') ? 0.85 : 0.45;
  if (luhn && issuer === 'loose') return printed ? 0.75 : 0.35;
  if (issuer === 'strict' && printed) return 0.5;
  // Card length in any grouping: enough beside a label, whatever the check digit says.
  return digits.length >= 13 || printed ? 0.3 : 0.1;
}

function toCandidate(doc: Doc, window: DigitWindow): Candidate {
  const luhn = isLuhnValid(window.digits);
  const context = labelContext(doc, window.start, window.end, 'card');
  return {
    start: window.start,
    end: window.end,
    type: 'CREDIT_CARD',
    score: scoreOf(baseOf(window, luhn), context),
    canonical: window.digits,
    evidence: evidenceOf(id, context, luhn),
  };
}

/** Payment card numbers: by issuer and Luhn digit, or by a card label beside digits of a card's length. */
export const creditCardRecogniser: Recogniser = {
  id,
  types: ['CREDIT_CARD'],
  find(doc, emit) {
    for (const run of doc.digitRuns) {
      if (run.plus >= 0 || run.tail || digitsIn(run) < limits.minDigits) continue;
      const from = run.coded && !labelEndsAt(doc, run.groups[0]?.start ?? 0, 'card') ? 1 : 0;
      for (let first = from; first < run.groups.length; first += 1) {
        doc.budget.check();
        let best: { candidate: Candidate; last: number } | null = null;
        for (const window of windowsAt(doc.text, run, first, limits)) {
          if (!separators.test(doc.text.slice(window.start, window.end))) continue;
          if (doc.isBlocked(window.start, window.end)) continue;
          const candidate = toCandidate(doc, window);
          if (!best || candidate.score > best.candidate.score) best = { candidate, last: window.last };
        }
        if (!best) continue;
        emit(best.candidate);
        if (best.candidate.score >= maskingThreshold) first = best.last;
      }
    }
  },
};
