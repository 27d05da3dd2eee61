import { labelContext } from '../../labels/label-context';
import type { Recogniser } from '../recogniser';
import { evidenceOf, scoreOf } from '../scoring';

const id = 'secret';
const labelled = /(?<![\p{L}\p{N}_+/.~-])[A-Za-z0-9_+/.~-]{12,256}={0,2}(?![\p{L}\p{N}_+/=-])/gu;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Labels by which even an identifier is a key; ids of sessions and requests are many and open nothing. */
const keyLabel = /api|secret|access|auth/;
const webAddress = /^\/\/|[a-z]\.(?:com|org|net|io|dev|example|html|php)(?![A-Za-z0-9])/i;

/** Long random strings beside a label for a key or token. */
export const secretRecogniser: Recogniser = {
  id,
  types: ['SECRET'],
  find(doc, emit) {
    if (!doc.hasLabel('secret')) return;
    for (const match of doc.text.matchAll(labelled)) {
      doc.budget.check();
      const written = match[0].replace(/[.-]+$/, '');
      const end = match.index + written.length;
      if (written.length < 12 || !/[0-9]/.test(written) || !/[A-Za-z]/.test(written)) continue;
      if (webAddress.test(written)) continue;
      const context = labelContext(doc, match.index, end, 'secret');
      if (uuid.test(written) && !keyLabel.test(context.phrase ?? '')) continue;
      const score = scoreOf(0.1, context);
      emit({ start: match.index, end, type: 'SECRET', score, canonical: written, evidence: evidenceOf(id, context) });
    }
  },
};
