import type { DigitRun } from '../../document/digit-runs';
import { windowsAt, type DigitWindow } from '../../document/digit-windows';
import type { Doc } from '../../document/doc';
import { labelEndsAt } from '../../labels/label-adjacent';
import { labelContext } from '../../labels/label-context';
import type { Candidate, Recogniser } from '../recogniser';
import { evidenceOf, maskingThreshold, scoreOf } from '../scoring';
import { internationalForm, nationalForm, type PhoneForm } from './phone-form';

const id = 'phone';
const limits = { minDigits: 6, maxDigits: 17, maxGroups: 12 };
const extension = /[ ,;]{0,3}(?:x|ext|extn|extension|durchwahl|dw|poste|int)[. :]{0,2}([0-9]{1,6})(?![\p{L}\p{N}])/iuy;

/** Digits of a number with a plus sign, without the trunk zero in brackets that some write: `+44 (0)20 …`. */
function internationalDigits(doc: Doc, run: DigitRun, { first, last }: DigitWindow): string {
  return run.groups
    .slice(first, last + 1)
    .filter(({ digits, start }, index) => index === 0 || digits !== '0' || doc.text.charAt(start - 1) !== '(')
    .map(({ digits }) => digits)
    .join('');
}

/** Whether short groups stand before a number: `1 46 05 75 …` goes on as an identity number, not as a phone number. */
function isInsideId(run: DigitRun, { first }: DigitWindow): boolean {
  return first >= 2 && run.groups.slice(first - 2, first).every(({ digits }) => digits.length <= 2);
}

const signOff =
  /(?:^|\n)[ \t>*-]{0,4}(?:(?:kind|best|warm|many)?[ ]?(?:regards|wishes|thanks)|thank(?:s| you)|cheers|sincerely|yours|best|rgds|br|mit freundlichen gr|viele gr|liebe gr|beste gr|mfg|lg|gru|cordialement|merci|bien à vous|saludos|atentamente|gracias|cordiali saluti|grazie|distinti saluti|met vriendelijke groet|groet|mvg|pozdrawiam|z poważaniem|cumprimentos|obrigad|atenciosamente|sent from)[^\n]{0,60}\n(?:[^\n]{0,60}\n){0,4}[ \t>*-]{0,4}$/iu;

/** Whether a number stands alone on a line of a signature. */
function isSigned(doc: Doc, start: number, end: number): boolean {
  if (!/^[ \t]*(?:\n|\r|$)/.test(doc.text.slice(end, end + 6))) return false;
  return (
    /(?:^|\n)[ \t>*-]*$/.test(doc.text.slice(Math.max(0, start - 6), start)) &&
    signOff.test(doc.text.slice(Math.max(0, start - 300), start))
  );
}

function toCandidate(doc: Doc, run: DigitRun, window: DigitWindow, form: PhoneForm): Candidate {
  let { start, end } = window;
  if (run.plus >= 0 && window.first === 0) start = run.plus;
  if (doc.text.charAt(start - 1) === '(' && doc.text.slice(start, end).includes(')')) start -= 1;
  extension.lastIndex = end;
  const extended = extension.exec(doc.text);
  if (extended) end += extended[0].length;
  const context = labelContext(doc, start, end, 'phone');
  return {
    start,
    end,
    type: 'PHONE',
    ...(form.region ? { region: form.region } : {}),
    score: scoreOf(form.base < maskingThreshold && form.valid && isSigned(doc, start, end) ? 0.6 : form.base, context),
    canonical: extended ? `${form.canonical}x${extended[1] ?? ''}` : form.canonical,
    evidence: evidenceOf(id, context, form.valid),
  };
}

/** The best phone number that starts at one group of a run, or null. */
function best(doc: Doc, run: DigitRun, windows: readonly DigitWindow[]): { candidate: Candidate; last: number } | null {
  let loose: { candidate: Candidate; last: number } | null = null;
  for (const window of windows) {
    if (window.last === run.groups.length - 1 && run.tail) {
      extension.lastIndex = window.end;
      if (!extension.test(doc.text)) continue;
    }
    const international = run.plus >= 0 && window.first === 0;
    if (!international && (isInsideId(run, window) || doc.isBlocked(window.start, window.end))) continue;
    const form = international
      ? internationalForm(internationalDigits(doc, run, window), window.last > 0)
      : nationalForm(
          window,
          doc.text.slice(Math.max(0, window.start - 1), window.end),
          doc.region,
          doc.hasLabel('phone') && labelContext(doc, window.start, window.end, 'phone').label > 0,
        );
    if (!form) continue;
    const found = { candidate: toCandidate(doc, run, window, form), last: window.last };
    if (form.valid) return found;
    loose ??= found;
  }
  return loose;
}

/**
 * Phone numbers in international or national form of the countries served, checked against the numbering plans, and
 * numbers of any form beside a phone label.
 */
export const phoneRecogniser: Recogniser = {
  id,
  types: ['PHONE'],
  find(doc, emit) {
    for (const run of doc.digitRuns) {
      const from = run.coded && !labelEndsAt(doc, run.groups[0]?.start ?? 0, 'phone') ? 1 : 0;
      for (let first = from; first < run.groups.length; first += 1) {
        doc.budget.check();
        const found = best(doc, run, windowsAt(doc.text, run, first, limits));
        if (!found) continue;
        emit(found.candidate);
        if (found.candidate.score >= maskingThreshold) first = found.last;
      }
    }
  },
};
