import type { Corrections } from '@switchyard/contracts';
import type { Taxonomy } from '@switchyard/domain';
import { validationProblem } from '../../errors/validation-problem';

type Labels = Required<Corrections>;

/** The corrections that differ from `labels`. Throws a 400 for a label that `taxonomy` does not have, or when none differs. */
export function effectiveCorrections(
  corrections: Corrections,
  labels: { [Name in keyof Labels]: string },
  { version, categories, industries }: Taxonomy,
): Corrections {
  const closedSets = { category: categories, industry: industries };
  for (const [name, entries] of Object.entries(closedSets) as [keyof typeof closedSets, { id: string }[]][]) {
    const label = corrections[name];
    if (label === undefined || label === labels[name] || entries.some(({ id }) => id === label)) continue;
    const message = `is not in version ${version} of the taxonomy`;
    throw validationProblem([{ path: ['corrections', name], message }]);
  }
  const effective = Object.entries(corrections).filter(([name, label]) => label !== labels[name as keyof Labels]);
  if (effective.length > 0) return Object.fromEntries(effective);
  throw validationProblem([{ path: ['corrections'], message: 'change nothing; approve the result instead' }]);
}
