import type { PrivacyRules } from '@switchyard/contracts';
import { piiTypes } from '@switchyard/domain';

export type RuleSection = keyof PrivacyRules;

/** What the parts of the policy are called, in the order of the page. */
export const sectionWords: Record<RuleSection, string> = {
  treatments: 'treatments',
  rehydrate: 'replies',
  thresholds: 'thresholds',
  allow: 'allow list',
  deny: 'deny list',
  custom: 'own recognisers',
  retentionDays: 'retention',
};
const sections = Object.keys(sectionWords) as RuleSection[];

/** Rules in the one form in which equal ones are written alike: what is usual is left out, what has no order is sorted. */
function canonical(rules: PrivacyRules): Record<RuleSection, unknown> {
  const { treatments, rehydrate, thresholds, allow, deny, custom, retentionDays } = rules;
  return {
    treatments: piiTypes.map((type) => treatments[type] ?? 'mask'),
    thresholds: piiTypes.map((type) => thresholds[type] ?? null),
    rehydrate: piiTypes.filter((type) => rehydrate.includes(type)),
    allow: [allow.domains, allow.values],
    deny: deny.map(({ value, type }) => [value, type]),
    custom: custom.map(({ name, type, pattern, isCaseSensitive }) => [name, type, pattern, isCaseSensitive]),
    retentionDays: [retentionDays.originals, retentionDays.results],
  };
}

/** The parts in which two sets of rules differ. */
export function changedSections(before: PrivacyRules, after: PrivacyRules): RuleSection[] {
  const [a, b] = [canonical(before), canonical(after)];
  return sections.filter((section) => JSON.stringify(a[section]) !== JSON.stringify(b[section]));
}

/** Whether rules destroy or remove something sooner than those before. */
export function shortensRetention(before: PrivacyRules, after: PrivacyRules): boolean {
  const isSooner = (was: number | null, is: number | null) => is !== null && (was === null || is < was);
  return (['originals', 'results'] as const).some((kind) =>
    isSooner(before.retentionDays[kind], after.retentionDays[kind]),
  );
}
