const letterBit = 1;
const numberBit = 2;
const knownBit = 4;
const classes = new Uint8Array(65536);

function classify(code: number): number {
  const unit = String.fromCharCode(code);
  return knownBit | (/\p{L}/u.test(unit) ? letterBit : 0) | (/\p{N}/u.test(unit) ? numberBit : 0);
}

/** Whether a code unit is a letter or a number of any script; worked out once for each. */
export function isLetterOrNumber(code: number): boolean {
  return ((classes[code] ||= classify(code)) & (letterBit | numberBit)) !== 0;
}

export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a text has one of the digits 0 to 9. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isAsciiDigit(text.charCodeAt(at))) return true;
  return false;
}
