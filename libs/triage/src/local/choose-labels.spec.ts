import { smallTaxonomy } from '../testing/tickets';
import { chooseIndustry } from './choose-industry';
import { chooseUrgency } from './choose-urgency';

const ranked = <Label extends string>(probabilities: Record<Label, number>) =>
  (Object.entries(probabilities) as [Label, number][]).map(([label, probability]) => ({
    label,
    probability,
    score: 0,
  }));

describe('chooseIndustry', () => {
  const industries = ranked({ bakery: 0.8, library: 0.2 });

  it('follows the category where that belongs to an industry', () => {
    const { label, probability } = chooseIndustry(
      smallTaxonomy,
      ranked({ loan: 0.6, cake: 0.3, hours: 0.1 }),
      industries,
    );
    expect(label).toBe('library');
    expect(probability).toBeCloseTo(0.6 + 0.1 * 0.2);
  });

  it('asks the industry head where the category fits any', () => {
    const { label, probability } = chooseIndustry(
      smallTaxonomy,
      ranked({ hours: 0.7, cake: 0.2, loan: 0.1 }),
      industries,
    );
    expect(label).toBe('bakery');
    expect(probability).toBeCloseTo(0.2 + 0.7 * 0.8);
  });
});

describe('chooseUrgency', () => {
  const urgencies = ranked({ low: 0.5, medium: 0.2, high: 0.2, critical: 0.1 });

  it('takes the likeliest', () => {
    expect(chooseUrgency(urgencies, 'low')).toEqual({ label: 'low', probability: 0.5 });
  });

  it('lifts to the floor, with the probability of everything below it', () => {
    const { label, probability } = chooseUrgency(urgencies, 'high');
    expect(label).toBe('high');
    expect(probability).toBeCloseTo(0.9);
  });

  it('may go above the floor', () => {
    expect(chooseUrgency(ranked({ low: 0.1, medium: 0, high: 0.2, critical: 0.7 }), 'high').label).toBe('critical');
  });
});
