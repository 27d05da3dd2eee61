import { filterChips } from './filter-chips';

const labels = { category: (id: string) => `Category ${id}`, industry: (id: string) => `Industry ${id}` };

describe('filterChips', () => {
  it('puts the filters in force into words', () => {
    const chips = filterChips(
      { q: 'late', hasPii: false, status: 'needs-review', category: 'a', minConfidence: 0.6, language: 'fr' },
      labels,
    );
    expect(chips.map(({ name, label, value }) => `${name}: ${label} ${value}`)).toEqual([
      'status: Status Needs review',
      'category: Category Category a',
      'language: Language French',
      'minConfidence: Confidence at least 60 %',
      'hasPii: Personal data none found',
      'q: Text “late”',
    ]);
  });

  it('has none without filters', () => {
    expect(filterChips({}, labels)).toEqual([]);
  });
});
