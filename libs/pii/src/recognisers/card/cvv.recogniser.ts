import type { DigitRun } from '../../document/digit-runs';
import type { Doc } from '../../document/doc';
import { labelEndsAt } from '../../labels/label-adjacent';
import { labelContext } from '../../labels/label-context';
import type { Candidate, Recogniser } from '../recogniser';
import { evidenceOf, scoreOf } from '../scoring';

const id = 'cvv';
/** Three or four digits after a card number and its expiry: `… 1111 12/27 123`. */
const afterExpiry =
  /[ ,;|/(]{1,4}(?:exp[a-z]{0,5}[ :.]{0,3})?(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[0-9]{2}[ ,;|/]{1,4}(?:cvv2?|cvc2?|code)?[ :]{0,2}(?<code>[0-9]{3,4})(?![0-9])/iuy;
const loneCode = /^[0-9]{3,4}$/;
const cardReach = 200;
const shortestCard = 13;
const endsWithCard = /[0-9]{13,19}$/;

/** Codes that follow a card number, which ends with one of a run's groups, and its expiry, with no label. */
function afterCard(doc: Doc, { groups }: DigitRun, emit: (candidate: Candidate) => void): void {
  let digits = 0;
  for (const group of groups) {
    digits += group.digits.length;
    if (digits < shortestCard) continue;
    doc.budget.check();
    afterExpiry.lastIndex = group.end;
    const match = afterExpiry.exec(doc.text);
    const code = match?.groups?.['code'];
    if (!code || !endsWithCard.test(doc.text.slice(Math.max(0, group.end - 24), group.end).replace(/[ -]/g, '')))
      continue;
    const end = afterExpiry.lastIndex;
    emit({ start: end - code.length, end, type: 'CVV', score: 0.8, canonical: code, evidence: { recogniser: id } });
  }
}

/** Card verification codes: beside their label, or after a card's expiry date. */
export const cvvRecogniser: Recogniser = {
  id,
  types: ['CVV'],
  find(doc, emit) {
    for (const run of doc.digitRuns) afterCard(doc, run, emit);
    if (!doc.hasLabel('cvv')) return;
    const cardAt = doc.labels.filter(({ concept }) => concept === 'card').map(({ start }) => start);
    let nearest = 0;
    for (const { groups, coded, tail } of doc.digitRuns) {
      const isPart = coded && !labelEndsAt(doc, groups[0]?.start ?? 0, 'cvv');
      for (const [index, { start, end, digits }] of groups.entries()) {
        doc.budget.check();
        if (!loneCode.test(digits) || (isPart && index === 0) || (tail && index === groups.length - 1)) continue;
        const context = labelContext(doc, start, end, 'cvv');
        if (context.label === 0) continue;
        while (nearest < cardAt.length && (cardAt[nearest] ?? 0) < start - cardReach) nearest += 1;
        const besideCard = nearest < cardAt.length && (cardAt[nearest] ?? 0) < end + cardReach;
        emit({
          start,
          end,
          type: 'CVV',
          score: scoreOf(besideCard ? 0.35 : digits.length === 3 ? 0.25 : 0.15, context),
          canonical: digits,
          evidence: evidenceOf(id, context),
        });
      }
    }
  },
};
