import { createHash } from 'node:crypto';

const digitsOf = (value: string) => [...value.replace(/\D/g, '')].map(Number);
const weighted = (value: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, position) => sum + weight * (digitsOf(value)[position] ?? 0), 0);

/** Cards, Canadian SIN. */
export const isLuhn = (value: string): boolean =>
  digitsOf(value)
    .reverse()
    .reduce((sum, digit, position) => sum + (position % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9), 0) %
    10 ===
  0;

/** ISO 7064 MOD 97-10 of an IBAN. */
export function isIban(value: string): boolean {
  const compact = value.replace(/\s/g, '');
  const numeric = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(numeric) % 97n === 1n;
}

export const isRoutingNumber = (value: string): boolean => weighted(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;

export function isNhsNumber(value: string): boolean {
  const check = 11 - (weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check === 11 ? 0 : check) === digitsOf(value)[9];
}

export const isTaxFileNumber = (value: string): boolean => weighted(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;

export const isMedicare = (value: string): boolean =>
  weighted(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitsOf(value)[8];

const dihedral = (left: number, right: number): number => {
  const turn = (left % 5) + (left < 5 ? right % 5 : -(right % 5));
  return (((turn % 5) + 5) % 5) + (left < 5 === right < 5 ? 0 : 5);
};
const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff's check digit, of an Aadhaar number. */
export function isVerhoeff(value: string): boolean {
  const permuted = (digit: number, times: number) => {
    let result = digit;
    for (let time = 0; time < times; time++) result = permutation[result] ?? 0;
    return result;
  };
  return (
    digitsOf(value)
      .reverse()
      .reduce((check, digit, position) => dihedral(check, permuted(digit, position % 8)), 0) === 0
  );
}

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** A Bitcoin address of a public key's hash. */
export function bitcoinAddress(hash: Uint8Array): string {
  const payload = Buffer.concat([Buffer.of(0), hash]);
  const bytes = Buffer.concat([payload, sha256(sha256(payload)).subarray(0, 4)]);
  let number = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = (base58[Number(number % 58n)] ?? '') + text;
  return `1${text}`;
}
