import type { Doc } from '../document/doc';
import { labelContext } from '../labels/label-context';
import type { Candidate, Recogniser } from './recogniser';
import { evidenceOf, scoreOf } from './scoring';

const id = 'secret';
/** Forms that services give their keys; each starts with a mark of its own. */
const keyForms =
  /(?<![\p{L}\p{N}_-])(?:(?:AKIA|ASIA)[0-9A-Z]{16}|[a-z]{2,6}_(?:live|prod|test|sandbox)_[A-Za-z0-9_-]{12,200}|(?:sk|pk|rk)[-_][A-Za-z0-9_-]{16,200}|gh[opsur]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255}|glpat-[A-Za-z0-9_-]{20,64}|xox[abeoprs]-[A-Za-z0-9-]{10,200}|AIza[A-Za-z0-9_-]{35}|npm_[A-Za-z0-9]{36}|whsec_[A-Za-z0-9]{20,100}|SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}|eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{0,1000})(?![\p{L}\p{N}])/gu;
const keyBlock = /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const keyBlockEnd = /-----END (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const keyBody = /[A-Za-z0-9+/=\s:,-]{0,8000}/y;
const labelled = /(?<![\p{L}\p{N}_+/.-])[A-Za-z0-9_+/.-]{16,256}={0,2}(?![\p{L}\p{N}_+/=-])/gu;

function keyBlocks(doc: Doc, emit: (candidate: Candidate) => void): void {
  let from = 0;
  for (const match of doc.text.matchAll(keyBlock)) {
    if (match.index < from) continue;
    doc.budget.check();
    // Without its end line the block runs as far as its alphabet.
    keyBody.lastIndex = match.index + match[0].length;
    keyBody.exec(doc.text);
    const bodyEnd = Math.max(keyBody.lastIndex, match.index + match[0].length);
    keyBlockEnd.lastIndex = match.index + match[0].length;
    const closing = keyBlockEnd.exec(doc.text.slice(0, bodyEnd + 60));
    const end = closing ? closing.index + closing[0].length : bodyEnd;
    const canonical = doc.text.slice(match.index, end).replace(/\s+/g, '');
    emit({ start: match.index, end, type: 'SECRET', score: 1, canonical, evidence: { recogniser: id } });
    from = end;
  }
}

/** Private keys, service keys and signed tokens by their form; long random strings beside a label. */
export const secretRecogniser: Recogniser = {
  id,
  types: ['SECRET'],
  find(doc, emit) {
    keyBlocks(doc, emit);
    for (const match of doc.text.matchAll(keyForms)) {
      doc.budget.check();
      // Words joined by hyphens (`sk-learn-something-else`) have no digit; a key hardly ever lacks one.
      if (!/[0-9]/.test(match[0])) continue;
      const end = match.index + match[0].length;
      emit({ start: match.index, end, type: 'SECRET', score: 0.98, canonical: match[0], evidence: { recogniser: id } });
    }
    if (!doc.labels.some(({ concept }) => concept === 'secret')) return;
    for (const match of doc.text.matchAll(labelled)) {
      doc.budget.check();
      const end = match.index + match[0].length;
      if (!/[0-9]/.test(match[0]) || !/[A-Za-z]/.test(match[0]) || doc.isBlocked(match.index, end)) continue;
      const context = labelContext(doc, match.index, end, 'secret');
      const score = scoreOf(0.1, context);
      emit({ start: match.index, end, type: 'SECRET', score, canonical: match[0], evidence: evidenceOf(id, context) });
    }
  },
};
