import { labelContext } from '../../labels/label-context';
import type { Recogniser } from '../recogniser';
import { evidenceOf, scoreOf } from '../scoring';

const id = 'cvv';
/** Three or four digits after a card number and its expiry: `… 1111 12/27 123`. */
const afterExpiry =
  /(?<=[0-9])[ ,;|/(]{1,4}(?:exp[a-z]{0,5}[ :.]{0,3})?(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[0-9]{2}[ ,;|/]{1,4}(?:cvv2?|cvc2?|code)?[ :]{0,2}(?<code>[0-9]{3,4})(?![0-9])/giu;
const loneCode = /^[0-9]{3,4}$/;
const cardReach = 200;

/** Card verification codes: beside their label, or after a card's expiry date. */
export const cvvRecogniser: Recogniser = {
  id,
  types: ['CVV'],
  find(doc, emit) {
    for (const match of doc.text.matchAll(afterExpiry)) {
      const code = match.groups?.['code'] ?? '';
      const end = match.index + match[0].length;
      const before = doc.text.slice(Math.max(0, match.index - 24), match.index).replace(/[ -]/g, '');
      if (!/[0-9]{13,19}$/.test(before)) continue;
      emit({ start: end - code.length, end, type: 'CVV', score: 0.8, canonical: code, evidence: { recogniser: id } });
    }
    const cardAt = doc.labels.filter(({ concept }) => concept === 'card').map(({ start }) => start);
    let nearest = 0;
    for (const { groups, coded, tail } of doc.digitRuns) {
      if (coded || tail) continue;
      for (const { start, end, digits } of groups) {
        doc.budget.check();
        if (!loneCode.test(digits)) continue;
        const context = labelContext(doc, start, end, 'cvv');
        if (context.label === 0) continue;
        while (nearest < cardAt.length && (cardAt[nearest] ?? 0) < start - cardReach) nearest += 1;
        const besideCard = nearest < cardAt.length && (cardAt[nearest] ?? 0) < end + cardReach;
        emit({
          start,
          end,
          type: 'CVV',
          score: scoreOf(besideCard ? 0.35 : 0.15, context),
          canonical: digits,
          evidence: evidenceOf(id, context),
        });
      }
    }
  },
};
