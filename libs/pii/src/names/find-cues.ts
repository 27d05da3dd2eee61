import { fold } from '../document/words';
import { type CueKind, cuePhrases } from './cue-phrases';
import type { CuedName } from './cued-name';
import type { Sentence } from './features';
import { nameFlags, wordFlags } from './lexicon-flags';
import { callsNoPerson } from './other-names';
import { initialsAt, lastWordAt, signatureAt } from './signatures';
import { takeName } from './take-name';
import { shapes, tokensOf, type Token } from './tokens';

interface Node {
  next: Map<number, Node>;
  kinds: CueKind[];
}

const newNode = (): Node => ({ next: new Map(), kinds: [] });

/** The phrases read backwards, from their last word. */
function buildTree(): Node {
  const root = newNode();
  for (const [kind, phrases] of Object.entries(cuePhrases) as [CueKind, readonly string[]][]) {
    for (const phrase of phrases) {
      let node = root;
      for (const { hash } of tokensOf(fold(phrase)).reverse()) {
        let next = node.next.get(hash);
        if (!next) node.next.set(hash, (next = newNode()));
        node = next;
      }
      if (!node.kinds.includes(kind)) node.kinds.push(kind);
    }
  }
  return root;
}

const tree = buildTree();
const shortTitles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr']);
const signs = (text: string) => new Set([...text].map((sign) => sign.charCodeAt(0)));
const labelSigns = signs(':=>|-');
const closingSigns = signs(',!.:;-*_');
const emptyLine = signs('>*-_|');

const isSign = (token: Token | undefined, set: ReadonlySet<number>) =>
  token?.shape === shapes.sign && set.has(token.hash);

/** Start of the longest phrase of a kind that ends at a token; -1 if there is none. */
function phraseStart(sentence: Sentence, at: number, kind: CueKind): number {
  let node: Node | undefined = tree;
  let found = -1;
  for (let index = at; index >= 0 && index > at - 6; index -= 1) {
    const token = sentence.tokens[index];
    node = token && node.next.get(token.hash);
    if (!node) break;
    if (node.kinds.includes(kind)) found = index;
  }
  return found;
}

/** Whether nothing but marks such as `>` stands before a token in its line. */
function opensLine(sentence: Sentence, at: number): boolean {
  const start = sentence.lineStart[at] ?? 0;
  for (let index = at - 1; index >= start; index -= 1) if (!isSign(sentence.tokens[index], emptyLine)) return false;
  return true;
}

function opensSentence(sentence: Sentence, at: number): boolean {
  return opensLine(sentence, at) || /^[.!?,;:]$/.test(String.fromCharCode(sentence.tokens[at - 1]?.hash ?? 0));
}

const isKnownName = (sentence: Sentence, first: number, last: number) => {
  for (let at = first; at < last; at += 1) if ((sentence.flags[at] ?? 0) & nameFlags) return true;
  return false;
};

function afterLabel(sentence: Sentence, at: number): CuedName | null {
  if (!isSign(sentence.tokens[at + 1], labelSigns)) return null;
  const start = phraseStart(sentence, at, 'label');
  if (start < 0 || (!opensSentence(sentence, start) && sentence.tokens[at + 1]?.hash !== 58)) return null;
  let first = at + 2;
  while (sentence.tokens[first]?.shape === shapes.lineEnd || isSign(sentence.tokens[first], emptyLine)) first += 1;
  while ((sentence.flags[first] ?? 0) & wordFlags.title) first += 1;
  if (isSign(sentence.tokens[first], closingSigns)) first += 1;
  const last = takeName(sentence, first, true);
  const small = sentence.tokens[first]?.shape === shapes.lower;
  // A value in small letters is a name only when it is the whole value.
  const whole =
    last === (sentence.lineEnd[first] ?? 0) || /^[,;<(|]$/.test(String.fromCharCode(sentence.tokens[last]?.hash ?? 0));
  return last > first && (!small || (whole && isKnownName(sentence, first, last)))
    ? { first, last, kind: 'label' }
    : null;
}

function afterGreeting(sentence: Sentence, at: number): CuedName | null {
  const start = phraseStart(sentence, at, 'greeting');
  if (start < 0 || !opensSentence(sentence, start)) return null;
  let first = at + 1;
  if (isSign(sentence.tokens[first], closingSigns)) first += 1;
  const last = takeName(sentence, first, true);
  const next = sentence.tokens[last];
  const ends = !next || next.shape === shapes.lineEnd || next.shape === shapes.sign;
  if (last === first) return null;
  const known = isKnownName(sentence, first, last);
  if (sentence.tokens[first]?.shape === shapes.lower && !(known && ends)) return null;
  return ends || known ? { first, last, kind: 'greeting' } : null;
}

function afterClosing(sentence: Sentence, at: number): CuedName | null {
  const start = phraseStart(sentence, at, 'closing');
  if (start < 0 || !opensSentence(sentence, start)) return null;
  let first = at + 1;
  while (isSign(sentence.tokens[first], closingSigns)) first += 1;
  const breaks = sentence.tokens[first]?.shape === shapes.lineEnd;
  while (sentence.tokens[first]?.shape === shapes.lineEnd || isSign(sentence.tokens[first], closingSigns)) first += 1;
  while ((sentence.flags[first] ?? 0) & wordFlags.title && !((sentence.flags[first] ?? 0) & nameFlags)) first += 1;
  const last = takeName(sentence, first, true);
  if (last === first) return null;
  const whole = last === (sentence.lineEnd[first] ?? 0);
  const next = sentence.tokens[last];
  const ends = whole || next?.shape === shapes.sign;
  const known = isKnownName(sentence, first, last);
  const small = sentence.tokens[first]?.shape === shapes.lower;
  if (!breaks)
    return ends && !small && (known || (whole && last - first > 1)) ? { first, last, kind: 'closing' } : null;
  return ends && (!small || (whole && (known || last - first <= 2))) ? { first, last, kind: 'closing' } : null;
}

/** `this is priya, …`: a first name in small letters with nothing after it in its clause. */
function isSmallFirstName(sentence: Sentence, at: number): boolean {
  const flags = sentence.flags[at] ?? 0;
  const others = wordFlags.common | wordFlags.thing | wordFlags.title | wordFlags.place | wordFlags.particle;
  const next = sentence.tokens[at + 1];
  return (
    (flags & wordFlags.first) !== 0 &&
    (flags & others) === 0 &&
    (!next || next.shape < shapes.number || next.shape === shapes.lineEnd)
  );
}

/** Whether a kind's phrase ends at a token, and the name that follows it. */
function cuedAt(sentence: Sentence, at: number): CuedName | null {
  const label = afterLabel(sentence, at);
  if (label) return label;
  if (phraseStart(sentence, at, 'intro') >= 0) {
    const first = at + (isSign(sentence.tokens[at + 1], labelSigns) ? 2 : 1);
    const last = takeName(sentence, first, true);
    if (last > first) return { first, last, kind: 'intro' };
  }
  if (phraseStart(sentence, at, 'title') >= 0) {
    const first = at + (sentence.tokens[at + 1]?.hash === 46 ? 2 : 1);
    const token = sentence.tokens[at];
    const small = token?.shape === shapes.lower;
    const last = takeName(sentence, first, small && shortTitles.has(token.folded));
    if (
      last > first &&
      (!small || (token.folded.length > 2 && !shortTitles.has(token.folded)) || isKnownName(sentence, first, last))
    )
      return { first, last, kind: 'title' };
  }
  const greeting = afterGreeting(sentence, at) ?? afterClosing(sentence, at);
  if (greeting) return greeting;
  if (phraseStart(sentence, at, 'mention') < 0 || callsNoPerson(sentence, at + 1)) return null;
  const last = takeName(sentence, at + 1, false);
  if (last > at + 1) return { first: at + 1, last, kind: 'mention' };
  return isSmallFirstName(sentence, at + 1) ? { first: at + 1, last: at + 2, kind: 'mention' } : null;
}

/** Finds the names that phrases or their place in the text announce, in order. */
export function findCues(sentence: Sentence): CuedName[] {
  const found: CuedName[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at];
    if (!token || token.shape < shapes.lower) continue;
    const signature = signatureAt(sentence, at) ?? initialsAt(sentence, at) ?? lastWordAt(sentence, at);
    if (signature) found.push(signature);
    if (!tree.next.has(token.hash)) continue;
    const cued = cuedAt(sentence, at);
    if (cued) found.push(cued);
  }
  return found;
}
