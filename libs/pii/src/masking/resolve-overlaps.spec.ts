import type { PiiType } from '@switchyard/domain';
import type { Candidate } from '../recognisers/recogniser';
import { deniedId } from '../rules/denied-values';
import { resolveOverlaps } from './resolve-overlaps';

const text = 'John Smith smith@example.com 12345';

function found(type: PiiType, start: number, end: number, recogniser = 'spec'): Candidate {
  return { type, start, end, score: 0.9, canonical: `${type} ${start}`, evidence: { recogniser } };
}

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

  it('masks a name inside a sound address with it, but not one inside an address that stays', () => {
    const inAddress = [candidate('ADDRESS', 0, 34, 0.8), candidate('PERSON', 0, 4, 0.95)];
    expect(resolved(...inAddress)).toEqual([['ADDRESS', text]]);
    const types = resolveOverlaps(inAddress, text, { kept: new Set<PiiType>(['ADDRESS']) });
    expect(types.map(({ type, stays }) => [type, stays])).toEqual([
      ['PERSON', false],
      ['ADDRESS', true],
    ]);
  });

  it('leaves nothing of a denied value to what is allowed or stays', () => {
    const both = [found('EMAIL', 11, 28), found('USERNAME', 17, 24, deniedId)];
    const isAllowed = () => true;
    for (const exceptions of [{ isAllowed }, { kept: new Set<PiiType>(['EMAIL']) }, {}]) {
      expect(resolveOverlaps(both, text, exceptions).map(({ type, stays }) => [type, stays])).toEqual([
        ['EMAIL', false],
      ]);
    }
  });

  it('takes about as long for each of many findings as for each of some', () => {
    const millisecondsFor = (count: number) => {
      const long = 'Anna Schmidt, 12 Main Street; '.repeat(count);
      const many = Array.from({ length: count }, (_, index) => [
        found('PERSON', 30 * index, 30 * index + 12),
        { ...found('PERSON', 30 * index, 30 * index + 4), score: 0.95 },
        found('ADDRESS', 30 * index + 14, 30 * index + 28),
        found('USERNAME', 30 * index + 17, 30 * index + 21, deniedId),
        found('PHONE', 30 * index + 13, 30 * index + 16),
      ]).flat();
      const allowed = new Set(many.filter(({ type, start }) => type === 'PHONE' && start % 60 === 13));
      const { user } = process.cpuUsage();
      const kept = resolveOverlaps(many, long, { isAllowed: (one) => allowed.has(one) });
      expect(kept).toHaveLength(2.5 * count);
      return (process.cpuUsage().user - user) / 1000;
    };
    millisecondsFor(1_000);
    const few = Math.max(millisecondsFor(4_000), 10);
    expect(millisecondsFor(40_000)).toBeLessThan(40 * few);
  });
});
