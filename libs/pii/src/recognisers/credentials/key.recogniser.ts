import type { Doc } from '../../document/doc';
import type { Candidate, Recogniser } from '../recogniser';

const id = 'key';
/** Forms that services give their keys; each starts with a mark of its own. */
const keyForms = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${[
    '(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[0-9A-Z]{16}',
    '[a-z]{2,6}_(?:live|prod|test|sandbox)_[A-Za-z0-9_-]{12,200}',
    '(?:sk|pk|rk)[-_][A-Za-z0-9_-]{16,200}',
    'gh[opsur]_[A-Za-z0-9]{30,255}',
    'github_pat_[A-Za-z0-9_]{22,255}',
    'gl(?:pat|dt|rt|cbt|ptt|ft|soat)-[A-Za-z0-9_-]{20,64}',
    'xox[abeoprs]-[A-Za-z0-9-]{10,200}',
    'xapp-[A-Za-z0-9-]{10,200}',
    'AIza[A-Za-z0-9_-]{35}',
    'ya29\\.[A-Za-z0-9_-]{20,300}',
    'npm_[A-Za-z0-9]{36}',
    'pypi-[A-Za-z0-9_-]{30,300}',
    'whsec_[A-Za-z0-9+/=]{20,100}',
    'SG\\.[A-Za-z0-9_-]{16,64}\\.[A-Za-z0-9_-]{16,64}',
    'hf_[A-Za-z0-9]{30,60}',
    'do[opr]_v1_[a-f0-9]{60,70}',
    'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}',
    'dapi[a-f0-9]{32}',
    'key-[a-f0-9]{32}',
    'sq0[a-z]{3}-[A-Za-z0-9_-]{22,43}',
    'EAA[A-Za-z0-9]{60,250}',
    'AC[a-f0-9]{32}',
    '[0-9]{8,10}:AA[A-Za-z0-9_-]{32,35}',
    'eyJ[A-Za-z0-9_-]{8,4000}\\.[A-Za-z0-9_-]{8,4000}\\.[A-Za-z0-9_-]{0,1000}',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const keyBlock = /-----BEGIN (?:[A-Z0-9]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const keyBlockEnd = /-----END (?:[A-Z0-9]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const keyBody = /[A-Za-z0-9+/=\s:,>\\-]{0,8000}/y;

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

const shortestKey = 16;

/** Whether a text has a run of letters, digits, hyphens and underscores of a key's length. */
function hasLongRun(text: string): boolean {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isUnit =
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 45 ||
      code === 95;
    length = isUnit ? length + 1 : 0;
    if (length === shortestKey) return true;
  }
  return false;
}

/** Private keys, service keys and signed tokens by their form. They may be long: searched in the whole text. */
export const keyRecogniser: Recogniser = {
  id,
  types: ['SECRET'],
  find(doc, emit) {
    if (doc.text.includes('-----BEGIN ')) keyBlocks(doc, emit);
    if (!hasLongRun(doc.text)) return;
    for (const match of doc.text.matchAll(keyForms)) {
      doc.budget.check();
      // Words joined by hyphens (`sk-learn-something-else`) have no digit; a key hardly ever lacks one.
      if (!/[0-9]/.test(match[0])) continue;
      const end = match.index + match[0].length;
      emit({ start: match.index, end, type: 'SECRET', score: 0.98, canonical: match[0], evidence: { recogniser: id } });
    }
  },
};
