import { createHash } from 'node:crypto';
import { eachMatch } from '../../document/each-match';
import { labelContext } from '../../labels/label-context';
import type { Recogniser } from '../recogniser';
import { evidenceOf, scoreOf } from '../scoring';

const id = 'crypto';
const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const shortest = 14;
const longWord = /(?<![A-Za-z0-9_/])[A-Za-z0-9]{14,130}(?![A-Za-z0-9_])/g;
/** Kinds of addresses; `checked` ones carry four bytes of a double SHA-256 in base 58. */
const kinds: readonly { pattern: RegExp; right: number; wrong: number; checked?: true }[] = [
  { pattern: /^0x[0-9a-f]{40}$/i, right: 0.95, wrong: 0 },
  {
    pattern: /^(?:(?:bc1|tb1|ltc1)[02-9ac-hj-np-z]{11,71}|(?:BC1|LTC1)[02-9AC-HJ-NP-Z]{11,71})$/,
    right: 0.95,
    wrong: 0,
  },
  { pattern: /^(?:addr1|stake1|cosmos1|bnb1)[02-9ac-hj-np-z]{30,120}$/, right: 0.95, wrong: 0 },
  { pattern: /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/, right: 0.95, wrong: 0.35, checked: true },
  { pattern: /^[LMDT][1-9A-HJ-NP-Za-km-z]{26,34}$/, right: 0.95, wrong: 0.25, checked: true },
  { pattern: /^[48][1-9A-HJ-NP-Za-km-z]{94}$/, right: 0.9, wrong: 0 },
  { pattern: /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/, right: 0.3, wrong: 0 },
  { pattern: /^[1-9A-HJ-NP-Za-km-z]{32,44}$/, right: 0.2, wrong: 0 },
];

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Whether a base 58 address of 25 bytes carries the check bytes of what stands before them. */
function isChecked(address: string): boolean {
  let value = 0n;
  for (const character of address) value = value * 58n + BigInt(base58.indexOf(character));
  const hex = value.toString(16).padStart(50, '0');
  if (hex.length !== 50) return false;
  const bytes = Buffer.from(hex, 'hex');
  return sha256(sha256(bytes.subarray(0, 21)))
    .subarray(0, 4)
    .equals(bytes.subarray(21));
}

function isMixed(address: string): boolean {
  return /[0-9]/.test(address) && /[a-z]/.test(address) && /[A-Z]/.test(address);
}

/** Wallet addresses of the common currencies: by form, by check bytes, or beside a label. */
export const cryptoRecogniser: Recogniser = {
  id,
  types: ['CRYPTO'],
  find(doc, emit) {
    if (!doc.words.some(({ start, end }) => end - start >= shortest)) return;
    eachMatch(longWord, doc.text, (match) => {
      doc.budget.check();
      const address = match[0];
      const kind = kinds.find(({ pattern }) => pattern.test(address));
      if (!kind) return;
      const isRight = !kind.checked || isChecked(address);
      if ((!isRight || kind.right < 0.9) && !isMixed(address)) return;
      const start = match.index;
      const end = start + address.length;
      const context = labelContext(doc, start, end, 'crypto');
      const certain = isRight && kind.right >= 0.9;
      const score = scoreOf(isRight ? kind.right : kind.wrong, certain ? { ...context, negative: 0 } : context);
      const evidence = evidenceOf(id, context, kind.checked ? isRight : undefined);
      emit({ start, end, type: 'CRYPTO', score, canonical: address, evidence });
    });
  },
};
