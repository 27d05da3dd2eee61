import { eachMatch, eachMatchIn } from '../../document/each-match';
import { labelContext } from '../../labels/label-context';
import type { Recogniser } from '../recogniser';
import { evidenceOf, scoreOf } from '../scoring';

const id = 'ip';
const four =
  /(?<![\p{L}\p{N}.-])(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}(?![\p{L}\p{N}]|[.-][\p{L}\p{N}])/gu;
const six = /(?<![\p{L}\p{N}:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\p{L}\p{N}:])/giu;

const manyColons = /(?:[0-9a-f]{1,4}:){4}/i;
const portOrMask = /^(?::[0-9]{2,5}|\/[0-9]{1,2})(?![0-9])/;

/** A version counts up from small parts; an address has a part no version reaches, or a port or mask after it. */
function looksLikeAddress(quad: string, after: string): boolean {
  return quad.split('.').some((part) => Number(part) > 31) || portOrMask.test(after);
}

function isVersionSix(text: string): boolean {
  const groups = text.split(':');
  const filled = groups.filter((group) => group !== '').length;
  if (!text.includes('::')) return groups.length === 8 && filled === 8;
  return text.indexOf('::') === text.lastIndexOf('::') && filled >= 2 && filled < 8 && /[0-9]/.test(text);
}

/** Network addresses of both versions. */
export const ipRecogniser: Recogniser = {
  id,
  types: ['IP'],
  find(doc, emit) {
    const quads = doc.text.includes('.') ? doc.zones : [];
    eachMatchIn(quads, doc.text, four, (match, start) => {
      doc.budget.check();
      const end = start + match[0].length;
      const context = labelContext(doc, start, end, 'ip');
      const score = scoreOf(looksLikeAddress(match[0], doc.text.slice(end, end + 7)) ? 0.7 : 0.3, context);
      emit({ start, end, type: 'IP', score, canonical: match[0], evidence: evidenceOf(id, context) });
    });
    if (!doc.text.includes(':') || (!doc.text.includes('::') && !manyColons.test(doc.text))) return;
    eachMatch(six, doc.text, (match) => {
      doc.budget.check();
      if (!isVersionSix(match[0])) return;
      const end = match.index + match[0].length;
      const canonical = match[0].toLowerCase();
      emit({ start: match.index, end, type: 'IP', score: 0.9, canonical, evidence: { recogniser: id } });
    });
  },
};
