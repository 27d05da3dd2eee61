import { sentenceIn } from '../../names/doc-sentence';
import { shapes } from '../../names/tokens';
import type { Recogniser } from '../recogniser';
import { AddressReader } from './address-reader';
import { addressLabelBefore } from './address-labels';
import { extendLeft } from './extend-left';
import { extendRight } from './extend-right';
import { firmPostcodeAt } from './postcodes';
import { readBackFromPostcode } from './postcode-address';
import { streetAt } from './street';

const id = 'address';

/** Finds postal addresses by their parts: number and street, post box, flat, town, postcode, country; on one line or several. */
export const addressRecogniser: Recogniser = {
  id,
  types: ['ADDRESS'],
  find(doc, emit) {
    if (doc.zones.length === 0) return;
    const reader = new AddressReader(doc.text, sentenceIn(doc));
    const { tokens } = reader;
    const report = (first: number, last: number, score: number, region?: 'UK' | 'CA' | 'EU' | 'US' | 'AU' | 'IN') => {
      const start = tokens[first]?.start ?? 0;
      const end = tokens[last - 1]?.end ?? start;
      const canonical = doc.text
        .slice(start, end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      emit({
        start,
        end,
        type: 'ADDRESS',
        score,
        canonical,
        evidence: { recogniser: id },
        ...(region ? { region } : {}),
      });
    };
    let done = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      if (at % 256 === 0) doc.budget.check();
      const token = tokens[at];
      if (!token || (token.shape < shapes.lower && token.shape !== shapes.number)) continue;
      if (!reader.hasDigitsNear(at)) continue;
      const street = streetAt(reader, at);
      if (street) {
        const right = extendRight(reader, street.end);
        const left = Math.max(done, extendLeft(reader, street.start));
        const labelled = addressLabelBefore(reader, left);
        const sure = right.anchored || labelled || (street.firm && right.town);
        const score = sure
          ? 0.95
          : street.firm
            ? 0.8
            : (right.town && !street.generic) || left < street.start
              ? 0.6
              : 0.3;
        report(left, right.end, score, right.region);
        if (score >= 0.5) {
          done = right.end;
          at = right.end - 1;
        }
        continue;
      }
      const code = firmPostcodeAt(reader, at)?.form;
      const found = code && readBackFromPostcode(reader, at, done, code);
      if (!found) continue;
      report(found.first, found.last, found.score, code.region);
      done = found.last;
      at = found.last - 1;
    }
  },
};
