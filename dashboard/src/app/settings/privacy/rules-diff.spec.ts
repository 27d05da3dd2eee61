import { privacyRules } from '../testing/settings-fixtures';
import { changedSections, shortensRetention } from './rules-diff';

const rules = privacyRules();

describe('changedSections', () => {
  it('sees no change in what means the same', () => {
    const same = {
      ...rules,
      treatments: { EMAIL: 'mask', IP: 'keep' } as const,
      rehydrate: [...rules.rehydrate].reverse(),
    };
    expect(changedSections(rules, same)).toEqual([]);
  });

  it.each([
    ['treatments', { treatments: {} }],
    ['rehydrate', { rehydrate: [] }],
    ['thresholds', { thresholds: { PERSON: 0.5 } }],
    ['allow', { allow: { domains: [], values: [] } }],
    ['deny', { deny: [] }],
    ['custom', { custom: [{ ...rules.custom[0]!, isCaseSensitive: true }] }],
    ['retentionDays', { retentionDays: { originals: 31, results: null } }],
  ])('sees a change of %s', (section, change) => {
    expect(changedSections(rules, { ...rules, ...change })).toEqual([section]);
  });
});

describe('shortensRetention', () => {
  const after = (originals: number | null, results: number | null) =>
    shortensRetention(rules, { ...rules, retentionDays: { originals, results } });

  it('is so when something goes sooner, or goes at all', () => {
    expect([after(29, null), after(30, 400)]).toEqual([true, true]);
  });

  it('is not so when nothing changes, or stays longer', () => {
    expect([after(30, null), after(31, null), after(null, null)]).toEqual([false, false, false]);
  });
});
