import type { PiiType } from '@switchyard/domain';
import type { Candidate } from '../recognisers/recogniser';

/** Which type wins between equal scores: the one whose form leaves less room for chance. */
const priority: readonly PiiType[] = [
  'SECRET',
  'PASSWORD',
  'EMAIL',
  'IBAN',
  'CREDIT_CARD',
  'US_SSN',
  'CVV',
  'MAC',
  'IP',
  'PHONE',
  'PERSON',
];

function rank(type: PiiType): number {
  const place = priority.indexOf(type);
  return place < 0 ? priority.length : place;
}

function bySoundness(a: Candidate, b: Candidate): number {
  return b.score - a.score || rank(a.type) - rank(b.type) || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

/** What is worth a mask of its own when a better finding has taken the rest: at least two letters or digits. */
const meaningful = /[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]/u;
const edge = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function trimmed(candidate: Candidate, start: number, end: number, text: string): Candidate | null {
  const piece = text.slice(start, end);
  if (!meaningful.test(piece)) return null;
  const core = piece.replace(edge, '');
  const from = start + piece.indexOf(core);
  return { ...candidate, start: from, end: from + core.length };
}

/**
 * Picks findings that do not overlap, the soundest first. What a loser covers beyond the winners stays masked, so that
 * an overlap never uncovers a part of a value. Offsets are those of `text`; the result is ordered by start.
 */
export function resolveOverlaps(candidates: readonly Candidate[], text: string): Candidate[] {
  const taken = new Uint8Array(text.length);
  const kept: Candidate[] = [];
  const keep = (candidate: Candidate) => {
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  };
  for (const candidate of [...candidates].sort(bySoundness)) {
    let free = candidate.start;
    let isWhole = true;
    const pieces: Candidate[] = [];
    for (let at = candidate.start; at <= candidate.end; at += 1) {
      if (at < candidate.end && taken[at] === 0) continue;
      if (at < candidate.end) isWhole = false;
      const piece = at > free && !isWhole ? trimmed(candidate, free, at, text) : null;
      if (piece) pieces.push(piece);
      free = at + 1;
    }
    if (isWhole) keep(candidate);
    else pieces.forEach(keep);
  }
  return kept.sort((a, b) => a.start - b.start);
}
