/** Ranges of leading digits that card schemes issue, with the lengths of their numbers. */
const ranges: readonly { prefix: RegExp; lengths: readonly number[]; strict: boolean }[] = [
  { prefix: /^4/, lengths: [16, 19], strict: true },
  // Thirteen digits have not been issued for decades; product codes have as many.
  { prefix: /^4/, lengths: [13], strict: false },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16], strict: true },
  { prefix: /^3[47]/, lengths: [15], strict: true },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19], strict: true },
  { prefix: /^(?:30[0-5]|309|36|38|39)/, lengths: [14], strict: true },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 19], strict: true },
  { prefix: /^(?:62|81[0-7])/, lengths: [16, 17, 18, 19], strict: true },
  { prefix: /^(?:508[5-9]|60698[5-9]|607|608|652[12]|82)/, lengths: [16], strict: true },
  { prefix: /^220[0-4]/, lengths: [16], strict: true },
  { prefix: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [16, 18, 19], strict: true },
  { prefix: /^(?:50|5[6-9]|6)/, lengths: [12, 13, 14, 15, 16, 17, 18, 19], strict: false },
];

/** How firmly the leading digits and the length belong to a card scheme. */
export function issuerOf(digits: string): 'strict' | 'loose' | null {
  const matching = ranges.filter(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits));
  if (matching.length === 0) return null;
  return matching.some(({ strict }) => strict) ? 'strict' : 'loose';
}
