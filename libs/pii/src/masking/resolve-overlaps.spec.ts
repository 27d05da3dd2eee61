import type { PiiType } from '@switchyard/domain';
import type { Candidate } from '../recognisers/recogniser';
import { resolveOverlaps } from './resolve-overlaps';

const text = 'John Smith smith@example.com 12345';

function candidate(type: PiiType, start: number, end: number, score: number): Candidate {
  return { type, start, end, score, canonical: `${type} ${start}`, evidence: { recogniser: 'spec' } };
}

function resolved(...candidates: Candidate[]): [PiiType, string][] {
  return resolveOverlaps(candidates, text).map(({ type, start, end }) => [type, text.slice(start, end)]);
}

describe('resolveOverlaps', () => {
  it('keeps what does not overlap, in order', () => {
    expect(resolved(candidate('PHONE', 29, 34, 0.6), candidate('PERSON', 0, 4, 0.9))).toEqual([
      ['PERSON', 'John'],
      ['PHONE', '12345'],
    ]);
  });

  it('prefers the higher score, then the stricter type, then the longer span', () => {
    expect(resolved(candidate('PHONE', 29, 34, 0.9), candidate('CVV', 29, 34, 0.8))).toEqual([['PHONE', '12345']]);
    expect(resolved(candidate('PHONE', 29, 34, 0.8), candidate('CVV', 29, 34, 0.8))).toEqual([['CVV', '12345']]);
    expect(resolved(candidate('PHONE', 30, 33, 0.8), candidate('PHONE', 29, 34, 0.8))).toEqual([['PHONE', '12345']]);
  });

  it('keeps masked what a loser covers beyond the winner', () => {
    expect(resolved(candidate('PERSON', 0, 16, 0.9), candidate('EMAIL', 11, 28, 0.99))).toEqual([
      ['PERSON', 'John Smith'],
      ['EMAIL', 'smith@example.com'],
    ]);
    expect(resolved(candidate('SECRET', 0, 34, 0.6), candidate('EMAIL', 11, 28, 0.99))).toEqual([
      ['SECRET', 'John Smith'],
      ['EMAIL', 'smith@example.com'],
      ['SECRET', '12345'],
    ]);
  });

  it('drops remains that say nothing', () => {
    expect(resolved(candidate('PERSON', 10, 28, 0.9), candidate('EMAIL', 11, 28, 0.99))).toEqual([
      ['EMAIL', 'smith@example.com'],
    ]);
  });

  it('takes one finding of several equal ones', () => {
    expect(resolved(candidate('EMAIL', 11, 28, 0.99), candidate('EMAIL', 11, 28, 0.99))).toHaveLength(1);
  });
});
