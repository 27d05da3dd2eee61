import { folderOf } from '../document/words';
import { hashOf } from './hash';

/** What a token looks like; the value is part of the model's features. */
export const shapes = {
  sign: 0,
  number: 1,
  lineEnd: 2,
  address: 3,
  lower: 4,
  capitalised: 5,
  upper: 6,
  initial: 7,
  mixed: 8,
  camel: 9,
  coded: 10,
  caseless: 11,
} as const;
export type Shape = (typeof shapes)[keyof typeof shapes];

/** A word, number, sign or line end. `folded` is empty for anything but a word, `hash` tells tokens apart. */
export interface Token {
  start: number;
  end: number;
  shape: Shape;
  folded: string;
  hash: number;
}

const other = 1;
const space = 2;
const newline = 3;
const digit = 4;
const lowerCase = 5;
const upperCase = 6;
const caseless = 7;
const mark = 8;
const classes = new Uint8Array(65536);

function classify(code: number): number {
  const unit = String.fromCharCode(code);
  if (unit === '\n' || unit === '\r') return newline;
  if (/\s/.test(unit)) return space;
  if (/[0-9]/.test(unit)) return digit;
  if (/\p{Ll}/u.test(unit)) return lowerCase;
  if (/[\p{Lu}\p{Lt}]/u.test(unit)) return upperCase;
  if (/\p{L}/u.test(unit)) return caseless;
  return /\p{M}/u.test(unit) ? mark : other;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return at < text.length ? (classes[code] ||= classify(code)) : 0;
}

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === apostrophe || code === hyphen;
}

/** Signs that end a run of signs and letters that may be an address, as spaces do. */
const closesRun = new Set([...'<>()[]",;|'].map((sign) => sign.charCodeAt(0)));
const isWordClass = (kind: number) => kind >= lowerCase;
const isLetter = (kind: number) => kind >= lowerCase && kind !== mark;
const apostrophe = 39;
const hyphen = 45;
const [atSign, numberSign, colon, slash] = [64, 35, 58, 47];

/** A stretch without spaces: where it ends, and whether it is an address of mail or the web, or a tag. */
function runAt(text: string, from: number): { end: number; isAddress: boolean } {
  let isAddress = false;
  let end = from;
  for (; end < text.length; end += 1) {
    const kind = classAt(text, end);
    const code = text.charCodeAt(end);
    if (kind === space || kind === newline || closesRun.has(code)) break;
    if (code === atSign) isAddress = true;
    else if (code === numberSign) isAddress ||= isLetter(classAt(text, end + 1));
    else if (code === colon) isAddress ||= text.charCodeAt(end + 1) === slash && text.charCodeAt(end + 2) === slash;
  }
  return { end, isAddress };
}

/** Whether the apostrophe at an offset parts a word from what follows it: `Jane's`, `l'adresse`, `d'Anna`. */
function parts(text: string, start: number, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if ((next === 115 || next === 83) && !isWordClass(classAt(text, at + 2))) return true;
  return at - start <= 2 && (classAt(text, at + 1) === lowerCase || classAt(text, start) === lowerCase);
}

function endOfWord(text: string, start: number): number {
  let end = start;
  for (;;) {
    for (let kind = classAt(text, end); kind >= lowerCase || kind === digit; kind = classAt(text, end)) end += 1;
    if (!isJoint(text, end) || !isWordClass(classAt(text, end + 1))) break;
    if (text.charCodeAt(end) === apostrophe && parts(text, start, end)) break;
    end += 1;
  }
  return end;
}

function shapeOf(text: string, start: number, end: number): Shape {
  let lowers = 0;
  let uppers = 0;
  let digits = 0;
  let others = 0;
  for (let at = start; at < end; at += 1) {
    const kind = classAt(text, at);
    if (kind === lowerCase) lowers += 1;
    else if (kind === upperCase) uppers += 1;
    else if (kind === digit) digits += 1;
    else if (kind === caseless) others += 1;
  }
  if (digits > 0) return shapes.coded;
  if (others > 0) return shapes.caseless;
  if (uppers === 0) return shapes.lower;
  if (lowers === 0) return uppers === 1 ? shapes.initial : shapes.upper;
  if (classAt(text, start) !== upperCase) return shapes.mixed;
  if (uppers === 1) return shapes.capitalised;
  // Each capital after the first must open a part of its own, as in `Jean-Luc`, `O'Brien`; `McKay` is camel.
  for (let at = start + 1; at < end; at += 1) {
    if (classAt(text, at) === upperCase && !isJoint(text, at - 1)) return shapes.camel;
  }
  return shapes.capitalised;
}

function wordToken(text: string, start: number, foldedOf: (start: number, end: number) => string): Token {
  let end = endOfWord(text, start);
  const shape = shapeOf(text, start, end);
  const folded = foldedOf(start, Math.min(end, start + 40));
  if (shape === shapes.initial && text.charCodeAt(end) === 46) end += 1;
  return { start, end, shape, folded, hash: hashOf(folded) };
}

/** Splits a text into tokens, in order; spaces are left out. Linear in the text's length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const foldedOf = folderOf(text);
  const mayHoldAddress = text.includes('@') || text.includes('#') || text.includes('://');
  const push = (start: number, end: number, shape: Shape) =>
    tokens.push({ start, end, shape, folded: '', hash: shape === shapes.sign ? text.charCodeAt(start) : shape * 7919 });
  let runEnd = 0;
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at);
    if (mayHoldAddress && at >= runEnd && kind !== space && kind !== newline) {
      const run = runAt(text, at);
      runEnd = Math.max(run.end, at + 1);
      if (run.isAddress) {
        push(at, run.end, shapes.address);
        at = run.end;
        continue;
      }
    }
    let end = at + 1;
    if (kind === space) {
      at = end;
      continue;
    }
    if (isWordClass(kind)) {
      const word = wordToken(text, at, foldedOf);
      tokens.push(word);
      at = word.end;
      continue;
    }
    while (end < text.length && (kind === other ? text[end] === text[at] : classAt(text, end) === kind)) end += 1;
    push(at, end, kind === digit ? shapes.number : kind === newline ? shapes.lineEnd : shapes.sign);
    at = end;
  }
  return tokens;
}
