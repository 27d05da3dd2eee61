import type { PiiType } from '@switchyard/domain';
import type { Candidate } from '../recognisers/recogniser';
import { deniedId } from '../rules/denied-values';
import { SpanIndex } from './span-index';
import { rankOf } from './type-rank';

/** What the rules and the request leave in the text. */
export interface Exceptions {
  /** Findings that are public; null when there are none. */
  isAllowed?: ((found: Candidate, written: string) => boolean) | null;
  /** Types whose findings stay in the text. */
  kept?: ReadonlySet<PiiType>;
}

/** A finding and whether it stays in the text. */
export type Resolved = Candidate & { stays: boolean };

function bySoundness(a: Candidate, b: Candidate): number {
  return b.score - a.score || rankOf(a.type) - rankOf(b.type) || byLength(a, b);
}

function byLength(a: Candidate, b: Candidate): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}

/** What an address may hold: a street is named after somebody, a house number may look like part of a plate. */
const partsOfAddress = new Set<PiiType>(['PERSON', 'VEHICLE', 'EU_NATIONAL_ID', 'PASSPORT', 'BANK_ACCOUNT', 'DOB']);

function isSoundAddress({ type, score, stays }: Resolved): boolean {
  return type === 'ADDRESS' && score >= 0.75 && !stays;
}

/** What is worth a mask of its own when a better finding has taken the rest: at least two letters or digits. */
const meaningful = /[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const edge = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function isDenied({ evidence }: Candidate): boolean {
  return evidence.recogniser === deniedId;
}

function trimmed(candidate: Resolved, start: number, end: number, text: string): Resolved | null {
  const piece = text.slice(start, end);
  if (!(isDenied(candidate) ? letterOrDigit : meaningful).test(piece)) return null;
  // An address that has lost its number to a better finding was none: what is left are the words before the number.
  if (candidate.type === 'ADDRESS' && !isDenied(candidate) && !/[0-9]/.test(piece) && piece.length < 40) return null;
  const core = piece.replace(edge, '');
  const from = start + piece.indexOf(core);
  return { ...candidate, start: from, end: from + core.length };
}

/** The findings that won, and for each code unit of the text which of them holds it. */
class Ground {
  readonly kept: Resolved[] = [];
  /** Number of the finding in `kept`, counted from 1; 0 where there is none, -1 where something public stands. */
  private readonly owners: Int32Array;

  constructor(private readonly text: string) {
    this.owners = new Int32Array(text.length);
  }

  leave({ start, end }: Candidate): void {
    this.owners.fill(-1, start, end);
  }

  /** Gives a finding its place, or what is left of it. */
  place(found: Resolved): void {
    const { start, end } = found;
    const pieces: Resolved[] = [];
    let free = start;
    for (let at = start; at <= end; at += 1) {
      if (at < end && this.owners[at] === 0) continue;
      if (at === end && free === start) return this.take(found);
      const piece = at > free ? trimmed(found, free, at, this.text) : null;
      if (piece) pieces.push(piece);
      free = at + 1;
    }
    if (!this.widened(found)) for (const piece of pieces) this.take(piece);
  }

  private take(found: Resolved): void {
    this.owners.fill(this.kept.push({ ...found }), found.start, found.end);
  }

  /**
   * Widens a name that won to a longer reading of it (`Anna` to `Anna Schmidt`), which stays one person; names of one
   * person inside it become one. False when there is no such name, or something else stands in the way.
   */
  private widened(longer: Resolved): boolean {
    if (longer.type !== 'PERSON') return false;
    let only = 0;
    for (let at = longer.start; at < longer.end; at += 1) {
      const owner = this.owners[at] ?? 0;
      if (owner === 0 || owner === only) continue;
      const inside = this.kept[owner - 1];
      if (inside?.type !== 'PERSON') return false;
      if (only !== 0 && inside.canonical !== this.kept[only - 1]?.canonical) return false;
      if (only === 0) only = owner;
    }
    const name = this.kept[only - 1];
    if (!name) return false;
    let { start, end, stays } = name;
    for (let at = longer.start; at < longer.end; at += 1) {
      const inside = this.kept[(this.owners[at] ?? 0) - 1];
      if (!inside) continue;
      [start, end, stays] = [Math.min(start, inside.start), Math.max(end, inside.end), stays && inside.stays];
      // What became part of the other name is empty from here on.
      if (inside !== name) inside.end = inside.start;
    }
    Object.assign(name, {
      start: Math.min(start, longer.start),
      end: Math.max(end, longer.end),
      stays: stays && longer.stays,
    });
    this.owners.fill(only, name.start, name.end);
    return true;
  }
}

/**
 * Picks findings that do not overlap, the soundest first. What a loser covers beyond the winners counts still, so that
 * an overlap never uncovers a part of a value. What is allowed wins its place and is then left out. A denied value is
 * always masked, by itself or by a finding that holds it and more; nothing that touches it is allowed or stays. Offsets
 * are those of `text`; the result is ordered by start. Time grows with the lengths of the candidates.
 */
export function resolveOverlaps(
  candidates: readonly Candidate[],
  text: string,
  { isAllowed = null, kept }: Exceptions = {},
): Resolved[] {
  if (candidates.length === 0) return [];
  const ground = new Ground(text);
  const denied = candidates.filter(isDenied).sort(byLength);
  const deniedPlaces = new SpanIndex(denied);
  const rest: Resolved[] = [];
  for (const candidate of candidates) {
    if (isDenied(candidate)) continue;
    const isFree = denied.length === 0 || !deniedPlaces.touches(candidate);
    if (isFree && isAllowed?.(candidate, text.slice(candidate.start, candidate.end))) ground.leave(candidate);
    else rest.push({ ...candidate, stays: isFree && (kept?.has(candidate.type) ?? false) });
  }
  const addresses = new SpanIndex(rest.filter(isSoundAddress));
  // Such an address masks what lies whole inside it.
  const ordered = rest.filter((found) => !partsOfAddress.has(found.type) || !addresses.holds(found)).sort(bySoundness);
  const wider = new SpanIndex(ordered);
  for (const found of denied) if (!wider.exceeds(found)) ground.place({ ...found, stays: false });
  for (const found of ordered) ground.place(found);
  for (const found of denied) if (wider.exceeds(found)) ground.place({ ...found, stays: false });
  return ground.kept.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
}
