import type { Corrections } from '@switchyard/contracts';
import { smallTaxonomy } from '@switchyard/data-access/testing';
import type { ProblemException } from '../../errors/problem';
import { effectiveCorrections } from './effective-corrections';

const labels = { category: 'billing', industry: 'saas', urgency: 'low', sentiment: 'neutral' };
const effective = (corrections: Corrections) => effectiveCorrections(corrections, labels, smallTaxonomy());

describe('effectiveCorrections', () => {
  it('keeps what differs from the result', () => {
    expect(effective({ category: 'bug-report', industry: 'saas', urgency: 'high' })).toEqual({
      category: 'bug-report',
      urgency: 'high',
    });
  });

  it.each<[Corrections, string]>([
    [{ category: 'invented' }, 'corrections.category'],
    [{ category: 'bug-report', industry: 'invented' }, 'corrections.industry'],
    [{ category: 'billing', sentiment: 'neutral' }, 'corrections'],
  ])('refuses %j and names %s', (corrections, path) => {
    const paths = () => {
      try {
        effective(corrections);
        return [];
      } catch (error) {
        const { errors } = (error as ProblemException).getResponse() as { errors: { path: string }[] };
        return errors.map((entry) => entry.path);
      }
    };
    expect(paths()).toEqual([path]);
  });

  it('takes a label of the result that is in no taxonomy any more', () => {
    const old = { ...labels, category: 'retired' };
    expect(effectiveCorrections({ category: 'retired', urgency: 'high' }, old, smallTaxonomy())).toEqual({
      urgency: 'high',
    });
  });
});
