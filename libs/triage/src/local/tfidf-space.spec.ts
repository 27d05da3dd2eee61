import { TfidfSpace } from './tfidf-space';

const space = new TfidfSpace();
for (const text of ['red apple', 'green apple', 'red fog', 'blue fog', 'red jam']) space.learn(text.split(' '));
const length = (values: Float32Array) => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
const similarity = (a: string, b: string) => {
  const first = space.vector(a.split(' '));
  const second = space.vector(b.split(' '));
  const weights = new Map([...first.features].map((feature, at) => [feature, first.values[at] ?? 0]));
  return [...second.features].reduce(
    (sum, feature, at) => sum + (weights.get(feature) ?? 0) * (second.values[at] ?? 0),
    0,
  );
};

describe('TfidfSpace', () => {
  it('gives vectors of length 1 for texts that it knows wholly, shorter ones for others', () => {
    expect(length(space.vector(['red', 'apple']).values)).toBeCloseTo(1, 5);
    expect(length(space.vector(['red', 'submarine']).values)).toBeLessThan(0.6);
    expect(space.vector([]).features).toHaveLength(0);
  });

  it('weighs rare words more than common ones', () => {
    expect(similarity('jam fog', 'jam')).toBeGreaterThan(similarity('jam fog', 'fog'));
  });

  it('finds a misspelt word by its pieces', () => {
    expect(similarity('aple', 'apple')).toBeGreaterThan(0.1);
    expect(similarity('xyz', 'apple')).toBe(0);
  });

  it('does not mix one text up with the one before', () => {
    const before = space.vector(['red', 'apple']);
    space.vector(['green', 'jam']);
    expect(space.vector(['red', 'apple'])).toEqual(before);
  });
});
