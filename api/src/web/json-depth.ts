const quote = 0x22;
const backslash = 0x5c;
/** Brackets and braces differ in this bit only: [ and {, ] and }. */
const braceBit = 0x20;
const opening = 0x7b;
const closing = 0x7d;

/** True when `json`, text in UTF-8, nests arrays and objects more than `max` deep. Reads each byte once and builds nothing. */
export function isDeeperThan(json: Uint8Array, max: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (byte === quote) at = endOfString(json, at);
    else if ((byte | braceBit) === opening) {
      depth += 1;
      if (depth > max) return true;
    } else if ((byte | braceBit) === closing) depth -= 1;
  }
  return false;
}

/** Where the string that opens at `start` ends. */
function endOfString(json: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== quote) at += json[at] === backslash ? 2 : 1;
  return at;
}
