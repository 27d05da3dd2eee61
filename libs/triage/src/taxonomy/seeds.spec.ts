import { sentiments, urgencies } from '@switchyard/domain';
import { sentimentSeeds, urgencySeeds } from './seeds';

describe.each([
  ['urgency', urgencySeeds(), urgencies],
  ['sentiment', sentimentSeeds(), sentiments],
])('%s seeds', (_, seeds, labels) => {
  it('show every label often, and no text twice', () => {
    for (const label of labels) {
      expect(seeds.filter((seed) => seed.label === label).length).toBeGreaterThanOrEqual(30);
    }
    expect(new Set(seeds.map(({ text }) => text)).size).toBe(seeds.length);
  });
});
