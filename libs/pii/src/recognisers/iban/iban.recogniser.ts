import type { Region } from '@switchyard/domain';
import { isMod97Valid } from '../../checksums/mod97';
import type { Doc } from '../../document/doc';
import { eachMatchIn } from '../../document/each-match';
import { labelContext } from '../../labels/label-context';
import { europeanCountries } from '../european-countries';
import type { Recogniser } from '../recogniser';
import { evidenceOf, scoreOf } from '../scoring';
import { ibanLengths } from './iban-lengths';

const id = 'iban';
const opening = /(?<![\p{L}\p{N}])(?<country>[A-Za-z]{2})[ ]?[0-9]{2}(?=[ .-]{0,2}[A-Za-z0-9])/gu;
/** Groups as they are printed; the separator is not a character of the number, so this is linear. */
const body = /[A-Z]{2} ?[0-9]{2}(?:[ .-]{0,2}[A-Z0-9]){11,32}(?![\p{L}\p{N}])/iuy;
const printed = /^[A-Z]{2}[0-9]{2}(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?$/i;
const minDigits = 10;
const alphanumeric = /[A-Z0-9]/i;

/** End of the number of `length` characters that starts at `start`, or -1 if it does not end at a word's edge. */
function endOfLength(text: string, start: number, length: number): number {
  let count = 0;
  let gap = 0;
  for (let at = start; at < text.length; at += 1) {
    if (alphanumeric.test(text.charAt(at))) {
      count += 1;
      gap = 0;
      if (count === length) return /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) ? -1 : at + 1;
    } else if (!/[ .-]/.test(text.charAt(at)) || (gap += 1) > 2) return -1;
  }
  return -1;
}

function regionOf(country: string): Region | undefined {
  if (country === 'GB') return 'UK';
  return europeanCountries.has(country) ? 'EU' : undefined;
}

function digitsIn(text: string): number {
  return text.match(/[0-9]/g)?.length ?? 0;
}

interface Shape {
  end: number;
  base: number;
  checksum: boolean;
}

function shapeAt(doc: Doc, start: number, length: number): Shape | null {
  const end = endOfLength(doc.text, start, length);
  // Every country's number is mostly digits; a sentence may have the right length by chance.
  if (end > 0 && digitsIn(doc.text.slice(start, end)) < minDigits) return null;
  if (end > 0) {
    const written = doc.text.slice(start, end);
    if (isMod97Valid(written.replace(/[^A-Z0-9]/gi, ''))) return { end, base: 0.95, checksum: true };
    return { end, base: printed.test(written) && /[0-9]{4}/.test(written) ? 0.8 : 0.45, checksum: false };
  }
  // A digit too many or too few: the label has to say what it is, and digits have to prevail.
  body.lastIndex = start;
  const found = body.exec(doc.text);
  if (!found || digitsIn(found[0]) < minDigits) return null;
  const off = Math.abs(found[0].replace(/[^A-Z0-9]/gi, '').length - length);
  return off <= 3 ? { end: start + found[0].length, base: 0.45, checksum: false } : null;
}

/** Bank account numbers of the IBAN form: by length and check digits, or by a label beside the form. */
export const ibanRecogniser: Recogniser = {
  id,
  types: ['IBAN'],
  find(doc, emit) {
    eachMatchIn(doc.zones, doc.text, opening, (match, start) => {
      doc.budget.check();
      const country = (match.groups?.['country'] ?? '').toUpperCase();
      const length = ibanLengths.get(country);
      const shape = length === undefined ? null : shapeAt(doc, start, length);
      if (!shape) return;
      // Without its check digits the number must look like one: `is 45 …` is a sentence.
      if (!shape.checksum && !/^[A-Z]{2}[0-9]{2}|^[a-z]{2}[0-9]{2}/.test(match[0])) return;
      const context = labelContext(doc, start, shape.end, 'iban', 'bank-account');
      const region = regionOf(country);
      emit({
        start,
        end: shape.end,
        type: 'IBAN',
        ...(region ? { region } : {}),
        score: shape.checksum
          ? scoreOf(shape.base, { label: context.label, negative: 0 })
          : scoreOf(shape.base, context),
        canonical: doc.text
          .slice(start, shape.end)
          .replace(/[^A-Z0-9]/gi, '')
          .toUpperCase(),
        evidence: evidenceOf(id, context, shape.checksum),
      });
    });
  },
};
