/** Hash of no text. */
export const seed = 0x811c9dc5 | 0;

/** Hash of a text that is one code unit longer. */
export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** 32-bit hash of a text (FNV-1a over its code units), as a signed number: those stay small in memory. */
export function hashOf(text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at));
  return hash;
}

/** Joins two numbers into one well-mixed 32-bit number; the order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  return hash | 0;
}
